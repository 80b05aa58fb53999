/** What checks know of languages. */
@NullMarked
package org.coranto.check.language;

import org.jspecify.annotations.NullMarked;
