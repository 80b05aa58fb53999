/** Writes artifacts: only what changed, all of it or nothing. */
@NullMarked
package org.coranto.app.site;

import org.jspecify.annotations.NullMarked;
