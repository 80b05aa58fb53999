/** Reads messages where they lie: on a server that speaks IMAP, in a Maildir. */
@NullMarked
package org.coranto.desk.mailbox;

import org.jspecify.annotations.NullMarked;
