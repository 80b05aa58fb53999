package org.coranto.app.mailbox;

import java.time.Instant;
import java.util.List;

/// How far a folder on a server has been read. A message's number (UID) is higher than those of all
/// that came before it, as long as the folder's numbering (UIDVALIDITY) stays the same (RFC 9051,
/// section 2.3.1.1).
///
/// @param numbering the folder's UIDVALIDITY
/// @param last the highest UID that was read
/// @param since the start of the time for which messages were requested
/// @param reached the arrival time of the last message that was read
/// @param missed UIDs up to `last` that could not be read; they are fetched again
public record MailPlace(
    long numbering, long last, Instant since, Instant reached, List<Long> missed) {

  public MailPlace {
    missed = List.copyOf(missed);
  }
}
