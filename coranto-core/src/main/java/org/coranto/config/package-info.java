/// `coranto.toml` to [org.coranto.config.Config], or problems that quote the line.
@NullMarked
package org.coranto.config;

import org.jspecify.annotations.NullMarked;
