/// An edition as a mail, in HTML and in plain text, that fits under the limit of its readers.
@NullMarked
package org.coranto.output.email;

import org.jspecify.annotations.NullMarked;
