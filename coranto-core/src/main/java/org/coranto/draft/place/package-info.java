/**
 * What is put into the open draft: what somebody proposes is read as entries, and placed as edits
 * of the draft's text, in the same places in whichever order it comes.
 */
@NullMarked
package org.coranto.draft.place;

import org.jspecify.annotations.NullMarked;
