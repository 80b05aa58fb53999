/** What the editions before this one teach: one {@link org.coranto.check.archive.Topic} a file. */
@NullMarked
package org.coranto.check.archive;

import org.jspecify.annotations.NullMarked;
