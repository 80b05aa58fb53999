/// TOML as tables, lists and values with their positions.
@NullMarked
package org.coranto.toml;

import org.jspecify.annotations.NullMarked;
