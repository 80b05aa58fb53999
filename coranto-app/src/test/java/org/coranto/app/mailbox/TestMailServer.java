package org.coranto.app.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coranto.app.http.Network;
import org.coranto.json.JsonReader;
import org.coranto.web.SourceRequest.MailServer;
import org.coranto.web.SourceRequest.Mailbox;

/// A mail server on this machine, with one mailbox.
public final class TestMailServer implements AutoCloseable {

  public static final String USER = "tips@weekly.example";
  public static final String PASSWORD = "rain-and-hail";

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

  public TestMailServer() {
    mail.start();
    mail.setUser(USER, USER, PASSWORD);
  }

  /// Messages that link to `https://example.org/SUBJECT`.
  public void deliver(String... subjects) {
    for (var subject : subjects) {
      var text = "https://example.org/" + subject;
      var setup = mail.getImap().getServerSetup();
      var message = GreenMailUtil.createTextEmail(USER, "ada@mail.example", subject, text, setup);
      mail.getUserManager().getUser(USER).deliver(message);
    }
  }

  void takeAway(String subject) throws Exception {
    var folder =
        mail.getManagers().getImapHostManager().getInbox(mail.getUserManager().getUser(USER));
    for (var stored : folder.getMessages()) {
      if (stored.getMimeMessage().getSubject().equals(subject)) {
        stored.setFlag(Flags.Flag.DELETED, true);
      }
    }
    folder.expunge();
  }

  /// Flags of all its messages.
  List<Flags> flags() {
    return Arrays.stream(mail.getReceivedMessages())
        .map(message -> LenientMimeMessage.maybe(message::getFlags).orElseThrow())
        .toList();
  }

  public int port() {
    return mail.getImap().getPort();
  }

  MailServer server() {
    return at(port());
  }

  /// The server at another port.
  static MailServer at(int port) {
    return new MailServer("127.0.0.1", port, false, "INBOX", USER, "PASSWORD");
  }

  /// With short timeouts.
  static ImapMailbox near() {
    return new ImapMailbox(Network.open().withNeighbours(), true, Duration.ofSeconds(2));
  }

  static Mailbox wanted(MailServer server, int most) {
    var now = Instant.now();
    return new Mailbox(server, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), most);
  }

  /// Reads at most this number of messages.
  static MailRead read(MailServer server, int most, Optional<MailPlace> before)
      throws MailboxException {
    return near().read(new MailQuery(server, wanted(server, most), before), PASSWORD);
  }

  static List<String> subjects(MailRead read) {
    return read.lines().stream()
        .map(it -> JsonReader.read(it).orElseThrow().text("subject"))
        .toList();
  }

  @Override
  public void close() {
    mail.stop();
  }
}
