/// From the text of an edition to an [org.coranto.model.Edition], and to the annotated edition that
/// checks read.
@NullMarked
package org.coranto.edition;

import org.jspecify.annotations.NullMarked;
