/// Counts votes and places their winners.
@NullMarked
package org.coranto.app.votes;

import org.jspecify.annotations.NullMarked;
