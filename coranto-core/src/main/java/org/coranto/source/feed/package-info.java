/// Feeds of every kind, as they are found: a title, an address and a day of each entry.
@NullMarked
package org.coranto.source.feed;

import org.jspecify.annotations.NullMarked;
