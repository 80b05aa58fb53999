/// Builds the site and previews it.
@NullMarked
package org.coranto.app.build;

import org.jspecify.annotations.NullMarked;
