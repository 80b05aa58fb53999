/// Sources of tips. A source returns requests and reads the answers; it sends nothing itself.
@NullMarked
package org.coranto.source;

import org.jspecify.annotations.NullMarked;
