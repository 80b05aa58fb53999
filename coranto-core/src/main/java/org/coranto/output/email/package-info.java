/// An edition as a mail, in HTML and in plain text, within the size limit of mail clients.
@NullMarked
package org.coranto.output.email;

import org.jspecify.annotations.NullMarked;
