/// The picture for link previews: one for each of the newest editions, one for the newsletter.
/// Drawn here, without the platform's graphics (docs/decisions: cards are set by hand).
@NullMarked
package org.coranto.output.card;

import org.jspecify.annotations.NullMarked;
