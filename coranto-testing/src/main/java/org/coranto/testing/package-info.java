/// Shared code for the tests of all modules: folders, real data, a small newsletter, rules for
/// classes.
@NullMarked
package org.coranto.testing;

import org.jspecify.annotations.NullMarked;
