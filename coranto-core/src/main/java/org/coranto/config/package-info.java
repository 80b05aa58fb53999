/// Reads `coranto.toml` into a [org.coranto.config.Config], or finds problems that quote the line.
@NullMarked
package org.coranto.config;

import org.jspecify.annotations.NullMarked;
