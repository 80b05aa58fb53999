/// Where tips are gathered from. A source says what it wants to know and reads the answers; it
/// never sends anything.
@NullMarked
package org.coranto.source;

import org.jspecify.annotations.NullMarked;
