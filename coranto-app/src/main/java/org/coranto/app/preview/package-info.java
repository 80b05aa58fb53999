/** The site on this machine while it is written: a server for one folder, with live reload. */
@NullMarked
package org.coranto.app.preview;

import org.jspecify.annotations.NullMarked;
