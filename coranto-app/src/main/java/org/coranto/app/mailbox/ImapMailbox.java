package org.coranto.app.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.coranto.app.http.MailConnections;
import org.coranto.app.http.Network;
import org.coranto.web.SourceRequest.MailServer;
import org.eclipse.angus.mail.imap.IMAPFolder;

/// A folder on an IMAP server, opened read-only.
public final class ImapMailbox {

  private static final long MOST_READ = 16L * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Network network;
  private final boolean isNear;
  private final Duration patience;

  /// @param isNear whether the server may be in a private network, where encryption is optional
  public ImapMailbox(Network network, boolean isNear) {
    this(network, isNear, PATIENCE);
  }

  /// @param patience how long to wait for the server
  ImapMailbox(Network network, boolean isNear, Duration patience) {
    this.network = network;
    this.isNear = isNear;
    this.patience = patience;
  }

  /// Its messages, the oldest first.
  public MailRead read(MailQuery query, String password) throws MailboxException {
    var server = query.server();
    try {
      var store = Session.getInstance(properties(server)).getStore("imap");
      try {
        store.connect(server.host(), server.port(), server.user(), password);
        return read(store.getFolder(server.folder()), query);
      } finally {
        close(store);
      }
    } catch (AuthenticationFailedException _) {
      throw new MailboxException(
          "could not log in at %s as %s".formatted(server.host(), server.user()));
    } catch (FolderNotFoundException _) {
      throw new MailboxException(
          "has no folder %s at %s".formatted(server.folder(), server.host()));
    } catch (MessagingException e) {
      throw new MailboxException(
          "could not be read at %s: %s".formatted(server.host(), MailFailure.words(e)));
    }
  }

  private MailRead read(Folder folder, MailQuery query) throws MessagingException {
    folder.open(Folder.READ_ONLY);
    return new ImapFolderReader((IMAPFolder) folder, query, network.clock()::instant).read();
  }

  /// Closes the connection; errors do not matter, because everything has been read.
  private static void close(Store store) {
    LenientMimeMessage.text(() -> {
      store.close();
      return "";
    });
  }

  private Properties properties(MailServer server) {
    var properties = new Properties();
    properties.putAll(MailConnections.properties(network, "imap", server.encrypted(), MOST_READ));
    properties.put("mail.imap.starttls.enable", String.valueOf(!server.encrypted()));
    properties.put("mail.imap.starttls.required", String.valueOf(!server.encrypted() && !isNear));
    properties.put("mail.imap.peek", "true");
    properties.put("mail.imap.fetchsize", "262144");
    for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.put("mail.imap." + wait, String.valueOf(patience.toMillis()));
    }
    return properties;
  }
}
