/// What becomes of a tip.
@NullMarked
package org.coranto.inbox;

import org.jspecify.annotations.NullMarked;
