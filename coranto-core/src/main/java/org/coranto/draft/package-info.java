/// Drafts: opened from the template with what is carried over. Editions in, edits out.
@NullMarked
package org.coranto.draft;

import org.jspecify.annotations.NullMarked;
