/// Checks: a [org.coranto.check.Check] gets a [org.coranto.check.CheckContext] and returns
/// [org.coranto.check.Finding]s, many with a fix.
@NullMarked
package org.coranto.check;

import org.jspecify.annotations.NullMarked;
