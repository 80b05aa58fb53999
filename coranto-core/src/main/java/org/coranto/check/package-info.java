/**
 * Checks: a {@link org.coranto.check.Check} gets a {@link org.coranto.check.CheckContext} and
 * returns {@link org.coranto.check.Finding}s, many with a fix.
 */
@NullMarked
package org.coranto.check;

import org.jspecify.annotations.NullMarked;
