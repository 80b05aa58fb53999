/** One rule, one file, one page in {@code docs/checks}, one line in {@code Checks.ALL}. */
@NullMarked
package org.coranto.check.rules;

import org.jspecify.annotations.NullMarked;
