/// Markdown as text: its lines and blocks, and where its code is.
@NullMarked
package org.coranto.markdown;

import org.jspecify.annotations.NullMarked;
