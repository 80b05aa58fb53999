package org.coranto.app.mailbox;

import java.util.List;
import java.util.Optional;

/// The result of reading a mailbox.
///
/// @param lines one message on each (see [MessageLine])
/// @param troubles what could not be read, as phrases that follow the source's name
/// @param place where the next run continues; empty if it starts by time
public record MailRead(List<String> lines, List<String> troubles, Optional<MailPlace> place) {

  public MailRead {
    lines = List.copyOf(lines);
    troubles = List.copyOf(troubles);
  }
}
