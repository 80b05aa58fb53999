package org.coranto.desk.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coranto.config.SourceSettings;
import org.coranto.desk.http.Network;
import org.coranto.desk.mailbox.ImapMailbox;
import org.coranto.desk.mailbox.MailFolderReader;
import org.coranto.desk.mailbox.MailboxException;
import org.coranto.source.SourceAnswer;
import org.coranto.source.SourceRequest;
import org.coranto.source.SourceRequest.Mailbox;

/** Looks into mailboxes. */
public final class Mailboxes {

  private final Network network;
  private final Path folder;
  private final Secrets secrets;

  /**
   * @param folder from which folders of messages are found: the newsletter's
   */
  public Mailboxes(Network network, Path folder, Secrets secrets) {
    this.network = network;
    this.folder = folder;
    this.secrets = secrets;
  }

  Answering answer(Mailbox mailbox, SourceSettings.Network where) {
    try {
      return switch (mailbox.store()) {
        case SourceRequest.MailServer server -> server(mailbox, server, where);
        case SourceRequest.MailFolder place ->
            answered(mailbox, MailFolderReader.lines(folder.resolve(place.path()), mailbox));
      };
    } catch (MailboxException e) {
      return new Answering.Failed(e.words());
    }
  }

  private Answering server(
      Mailbox mailbox, SourceRequest.MailServer server, SourceSettings.Network where)
      throws MailboxException {
    var password = secrets.of(server.variable());
    if (password.isEmpty()) {
      return new Answering.Failed(
          "needs %s in the environment, which is not set".formatted(server.variable()));
    }
    boolean isNear = where == SourceSettings.Network.PRIVATE;
    var reached = isNear ? network.withNeighbours() : network;
    return answered(
        mailbox, new ImapMailbox(reached, isNear).lines(server, mailbox, password.get()));
  }

  private static Answering answered(Mailbox mailbox, List<String> lines) {
    var body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new Answering.Answered(new SourceAnswer(mailbox, 0, Map.of(), body));
  }
}
