/// Reads messages from an IMAP server or a Maildir.
@NullMarked
package org.coranto.app.mailbox;

import org.jspecify.annotations.NullMarked;
