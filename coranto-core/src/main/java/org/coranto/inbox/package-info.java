/// Tips: their states, decisions and duplicates.
@NullMarked
package org.coranto.inbox;

import org.jspecify.annotations.NullMarked;
