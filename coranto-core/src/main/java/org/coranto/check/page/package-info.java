/**
 * From what servers answer to what a linked page says: where it is, whether it is there, what it is
 * called, which events it announces. Reads only; the desk does the asking.
 */
@NullMarked
package org.coranto.check.page;

import org.jspecify.annotations.NullMarked;
