/// Text that leaves the house without markup: scrubbed of what no format may hold, and cut to size.
@NullMarked
package org.coranto.output.plain;

import org.jspecify.annotations.NullMarked;
