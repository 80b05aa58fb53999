/** Reads messages where they lie: on a server that speaks IMAP, in a Maildir. */
@NullMarked
package org.coranto.app.mailbox;

import org.jspecify.annotations.NullMarked;
