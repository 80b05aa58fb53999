package org.coranto.app.source;

import org.coranto.config.SourceSettings;
import org.coranto.web.SourceRequest;

/// Executes the requests of sources: over HTTP, with a program, or from a mailbox.
public final class RequestExecutor {

  private final WebExecutor open;
  private final WebExecutor neighbours;
  private final Programs programs;
  private final Mailboxes mailboxes;

  /// @param open the client for the public internet
  /// @param neighbours the client that may also reach private networks
  public RequestExecutor(
      WebExecutor open, WebExecutor neighbours, Programs programs, Mailboxes mailboxes) {
    this.open = open;
    this.neighbours = neighbours;
    this.programs = programs;
    this.mailboxes = mailboxes;
  }

  public ResponseReading answer(SourceRequest request, SourceSettings settings)
      throws InterruptedException {
    return switch (request) {
      case SourceRequest.Web web ->
          switch (settings.network()) {
            case PUBLIC -> open.answer(web);
            case PRIVATE ->
                settings.names(web.address()) ? neighbours.answer(web) : open.answer(web);
          };
      case SourceRequest.Run run -> programs.answer(run);
      case SourceRequest.Mailbox mailbox -> mailboxes.answer(mailbox, settings);
    };
  }
}
