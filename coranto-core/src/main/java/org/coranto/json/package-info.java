/// One JSON reader and one writer, both streaming, and JSON as values.
@NullMarked
package org.coranto.json;

import org.jspecify.annotations.NullMarked;
