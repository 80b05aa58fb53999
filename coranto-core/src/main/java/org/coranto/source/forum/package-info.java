/// Threads of forums.
@NullMarked
package org.coranto.source.forum;

import org.jspecify.annotations.NullMarked;
