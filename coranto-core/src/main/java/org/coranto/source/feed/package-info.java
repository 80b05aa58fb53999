/// Feeds in all formats, also malformed ones: title, URL and date of each entry.
@NullMarked
package org.coranto.source.feed;

import org.jspecify.annotations.NullMarked;
