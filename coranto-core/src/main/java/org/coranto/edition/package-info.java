/// Parses the text of an edition into an [org.coranto.model.Edition], and into the annotated
/// edition for checks.
@NullMarked
package org.coranto.edition;

import org.jspecify.annotations.NullMarked;
