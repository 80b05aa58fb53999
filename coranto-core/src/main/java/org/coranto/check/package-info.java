/**
 * What an editor would have had to correct: a {@link org.coranto.check.Check} looks at a {@link
 * org.coranto.check.CheckContext} and says {@link org.coranto.check.Finding}s, many with a fix.
 */
@NullMarked
package org.coranto.check;

import org.jspecify.annotations.NullMarked;
