/// A local server for the site, with live reload.
@NullMarked
package org.coranto.app.preview;

import org.jspecify.annotations.NullMarked;
