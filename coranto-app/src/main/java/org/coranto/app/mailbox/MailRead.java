package org.coranto.app.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * What a look into a mailbox brought.
 *
 * @param lines a message each (see {@link MessageLine})
 * @param troubles what could not be read, as sentences that go on behind the source's name
 * @param place where the next look goes on; empty where it begins again by time
 */
public record MailRead(List<String> lines, List<String> troubles, Optional<MailPlace> place) {

  public MailRead {
    lines = List.copyOf(lines);
    troubles = List.copyOf(troubles);
  }
}
