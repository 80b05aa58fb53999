/// Blocks, inlines, entries and sections as HTML that is safe whatever an edition contains; shared
/// by pages, feeds and mail.
@NullMarked
package org.coranto.output.html;

import org.jspecify.annotations.NullMarked;
