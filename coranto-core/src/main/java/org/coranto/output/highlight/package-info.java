/// What an edition has to show for itself where there is little room: a card, a post.
@NullMarked
package org.coranto.output.highlight;

import org.jspecify.annotations.NullMarked;
