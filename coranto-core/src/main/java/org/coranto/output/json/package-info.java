/** How JSON is written here. */
@NullMarked
package org.coranto.output.json;

import org.jspecify.annotations.NullMarked;
