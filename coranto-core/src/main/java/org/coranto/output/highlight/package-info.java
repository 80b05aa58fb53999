/// The main content of an edition in a few words, for a card or a post.
@NullMarked
package org.coranto.output.highlight;

import org.jspecify.annotations.NullMarked;
