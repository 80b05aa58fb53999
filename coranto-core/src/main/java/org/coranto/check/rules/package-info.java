/// One rule, one file, one page in `docs/checks`, one line in `Checks.ALL`.
@NullMarked
package org.coranto.check.rules;

import org.jspecify.annotations.NullMarked;
