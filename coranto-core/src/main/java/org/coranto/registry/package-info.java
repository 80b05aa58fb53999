/// The lists of all checks, sources and outputs. A new one is one line here.
@NullMarked
package org.coranto.registry;

import org.jspecify.annotations.NullMarked;
