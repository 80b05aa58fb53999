/// Words, languages and spelling, for checks.
@NullMarked
package org.coranto.check.language;

import org.jspecify.annotations.NullMarked;
