/// Editions as feeds: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, whole and for each section.
@NullMarked
package org.coranto.output.feed;

import org.jspecify.annotations.NullMarked;
