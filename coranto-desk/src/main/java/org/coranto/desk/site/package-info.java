/** Writes artifacts: only what changed, all of it or nothing. */
@NullMarked
package org.coranto.desk.site;

import org.jspecify.annotations.NullMarked;
