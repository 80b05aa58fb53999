/// Writes the artifacts of a site: only changed ones, all or nothing.
@NullMarked
package org.coranto.app.site;

import org.jspecify.annotations.NullMarked;
