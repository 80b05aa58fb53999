/// Facts about earlier editions: topics, each with its codec, in an index that is searched on disk.
@NullMarked
package org.coranto.archive;

import org.jspecify.annotations.NullMarked;
