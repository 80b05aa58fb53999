/// Looks at an existing repository and writes a `coranto.toml` for it, with a list of open
/// questions.
@NullMarked
package org.coranto.adopt;

import org.jspecify.annotations.NullMarked;
