/** What a web page tells machines: the events that it announces, and where its links lead. */
@NullMarked
package org.coranto.page;

import org.jspecify.annotations.NullMarked;
