/// Redirects from the old addresses of editions to their pages.
@NullMarked
package org.coranto.output.redirect;

import org.jspecify.annotations.NullMarked;
