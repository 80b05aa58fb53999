/**
 * Markdown to Edition, with positions. Reading never throws: it returns the edition and what it
 * could not understand. Writing is a list of edits on the original text.
 */
@NullMarked
package org.coranto.text;

import org.jspecify.annotations.NullMarked;
