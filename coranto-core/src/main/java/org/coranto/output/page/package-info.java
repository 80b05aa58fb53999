/// Editions as a web site: one file per kind of page, set in templates that a theme may replace.
@NullMarked
package org.coranto.output.page;

import org.jspecify.annotations.NullMarked;
