package org.coranto.app.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.http.Network;
import org.coranto.app.mailbox.ImapMailbox;
import org.coranto.app.mailbox.MailFolderReader;
import org.coranto.app.mailbox.MailQuery;
import org.coranto.app.mailbox.MailboxException;
import org.coranto.app.store.MailPlaceStore;
import org.coranto.config.SourceSettings;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.coranto.web.SourceRequest.Mailbox;

/// Reads mailboxes for sources.
public final class Mailboxes {

  private final Network network;
  private final Path folder;
  private final Optional<MailPlaceStore> memory;
  private final Secrets secrets;

  /// @param folder the newsletter's folder, which relative paths start from
  /// @param memory how far each mailbox was read
  public Mailboxes(Network network, Path folder, MailPlaceStore memory, Secrets secrets) {
    this.network = network;
    this.folder = folder;
    this.memory = Optional.of(memory);
    this.secrets = secrets;
  }

  /// Does not know how far a mailbox was read, so that messages are found by their time.
  public Mailboxes(Network network, Path folder, Secrets secrets) {
    this.network = network;
    this.folder = folder;
    this.memory = Optional.empty();
    this.secrets = secrets;
  }

  ResponseReading answer(Mailbox mailbox, SourceSettings settings) {
    try {
      return switch (mailbox.store()) {
        case SourceRequest.MailServer server -> server(mailbox, server, settings);
        case SourceRequest.MailFolder place ->
            new ResponseReading.Answered(
                answer(MailFolderReader.lines(folder.resolve(place.path()), mailbox)));
      };
    } catch (MailboxException e) {
      return new ResponseReading.Failed(new FetchFailure.NoMail(e.words()));
    }
  }

  private ResponseReading server(
      Mailbox mailbox, SourceRequest.MailServer server, SourceSettings settings)
      throws MailboxException {
    var password = secrets.of(server.variable());
    if (password.isEmpty()) {
      return new ResponseReading.Failed(new FetchFailure.NoVariable(server.variable()));
    }
    boolean isNear = settings.network() == SourceSettings.Network.PRIVATE;
    var reached = isNear ? network.withNeighbours() : network;
    var before = memory.flatMap(it -> it.of(settings.name(), server));
    var read =
        new ImapMailbox(reached, isNear)
            .read(new MailQuery(server, mailbox, before), password.get());
    return new ResponseReading.Answered(
        answer(read.lines()),
        read.troubles(),
        () ->
            memory.ifPresent(
                it -> read.place().ifPresent(place -> it.keep(settings.name(), server, place))));
  }

  private static HttpResponse answer(List<String> lines) {
    var body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return HttpResponse.local(body);
  }
}
