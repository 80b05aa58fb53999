/// Editions as a web site: one file for each kind of page, rendered with templates that a theme may
/// replace.
@NullMarked
package org.coranto.output.page;

import org.jspecify.annotations.NullMarked;
