package org.coranto.desk.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.coranto.desk.http.MailDoor;
import org.coranto.desk.http.Network;
import org.coranto.source.SourceRequest.MailServer;
import org.coranto.source.SourceRequest.Mailbox;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder on a server that speaks IMAP. It is opened to be read only. */
public final class ImapMailbox {

  private static final long MOST_READ = 16L * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Network network;
  private final boolean isNear;

  /**
   * @param isNear whether the server may stand beside this machine, where a connection need not be
   *     encrypted
   */
  public ImapMailbox(Network network, boolean isNear) {
    this.network = network;
    this.isNear = isNear;
  }

  /** Its messages of that time, each a line, the oldest first. */
  public List<String> lines(MailServer server, Mailbox wanted, String password)
      throws MailboxException {
    try (var store = Session.getInstance(properties(server)).getStore("imap")) {
      store.connect(server.host(), server.port(), server.user(), password);
      try (var folder = store.getFolder(server.folder())) {
        folder.open(Folder.READ_ONLY);
        return lines(folder, wanted);
      }
    } catch (AuthenticationFailedException _) {
      throw new MailboxException(
          "could not log in at %s as %s".formatted(server.host(), server.user()));
    } catch (FolderNotFoundException _) {
      throw new MailboxException(
          "has no folder %s at %s".formatted(server.folder(), server.host()));
    } catch (MessagingException e) {
      throw new MailboxException("could not be read at %s: %s".formatted(server.host(), why(e)));
    }
  }

  /** What lies at the bottom says why: the guard, the certificate, the network. */
  private static String why(MessagingException e) {
    Throwable cause = e;
    for (int depth = 0; depth < 10 && cause.getCause() != null; depth++) {
      cause = cause.getCause();
    }
    var words =
        Optional.ofNullable(cause.getMessage())
            .flatMap(all -> all.lines().findFirst())
            .orElse("the connection broke");
    return words.contains("public internet")
        ? words + "; if it stands where you want it, say network = \"private\""
        : words;
  }

  private List<String> lines(Folder folder, Mailbox wanted) throws MessagingException {
    var found = new ArrayList<Message>();
    for (var message : since(folder, wanted.from())) {
      if (isOf(wanted, message)) {
        found.add(message);
      }
    }
    var newest = found.subList(Math.max(0, found.size() - wanted.most()), found.size());
    var lines = new ArrayList<String>();
    for (var message : newest) {
      line(message).ifPresent(lines::add);
    }
    return lines;
  }

  /** A server compares days, of its own zone: what is asked for begins the day before. */
  private static Message[] since(Folder folder, Instant from) throws MessagingException {
    var day = Date.from(from.minus(Duration.ofDays(1)));
    var found = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, day));
    var profile = new FetchProfile();
    profile.add(FetchProfile.Item.ENVELOPE);
    profile.add(UIDFolder.FetchProfileItem.UID);
    folder.fetch(found, profile);
    return found;
  }

  private static boolean isOf(Mailbox wanted, Message message) throws MessagingException {
    var received = received(message);
    return !received.isBefore(wanted.from()) && received.isBefore(wanted.to());
  }

  private static Instant received(Message message) throws MessagingException {
    return Optional.ofNullable(message.getReceivedDate())
        .map(Date::toInstant)
        .orElse(Instant.EPOCH);
  }

  /** One that was taken away meanwhile, or that the server cannot give, holds up no other. */
  private static Optional<String> line(Message message) throws MessagingException {
    if (!(message instanceof IMAPMessage imap)) {
      return Optional.empty();
    }
    try (var in = imap.getMimeStream()) {
      return MessageLine.of(in.readNBytes(MessageLine.LONGEST), received(message));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Properties properties(MailServer server) {
    var properties = new Properties();
    properties.putAll(MailDoor.properties(network, "imap", MOST_READ));
    properties.put("mail.imap.ssl.enable", String.valueOf(server.encrypted()));
    properties.put("mail.imap.starttls.enable", "true");
    properties.put("mail.imap.starttls.required", String.valueOf(!server.encrypted() && !isNear));
    properties.put("mail.imap.peek", "true");
    properties.put("mail.imap.fetchsize", "262144");
    for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.put("mail.imap." + wait, String.valueOf(PATIENCE.toMillis()));
    }
    return properties;
  }
}
