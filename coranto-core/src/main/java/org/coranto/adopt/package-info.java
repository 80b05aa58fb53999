/// An existing repository to a `coranto.toml` that reads it, and to what it leaves open.
@NullMarked
package org.coranto.adopt;

import org.jspecify.annotations.NullMarked;
