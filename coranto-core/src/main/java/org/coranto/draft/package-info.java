/// How a draft comes to hold what it holds: opened from the template with what is still to come.
/// Editions in, edits out.
@NullMarked
package org.coranto.draft;

import org.jspecify.annotations.NullMarked;
