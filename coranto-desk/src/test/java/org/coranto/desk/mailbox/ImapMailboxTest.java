package org.coranto.desk.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coranto.desk.http.Network;
import org.coranto.source.JsonValue;
import org.coranto.source.SourceRequest.MailServer;
import org.coranto.source.SourceRequest.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTest {

  private static final String USER = "tips@weekly.example";
  private static final String PASSWORD = "rain-and-hail";

  private final GreenMail mail =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
          });

  @BeforeEach
  void aServer() {
    mail.start();
    mail.setUser(USER, USER, PASSWORD);
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private List<JsonValue> read(String folder, String password) throws MailboxException {
    return read(
        new ImapMailbox(Network.open().withNeighbours(), true), server(false, folder), password);
  }

  private static List<JsonValue> read(ImapMailbox mailbox, MailServer server, String password)
      throws MailboxException {
    var now = Instant.now();
    var wanted =
        new Mailbox(server, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), 2);
    return mailbox.lines(server, wanted, password).stream()
        .map(line -> JsonValue.read(line).orElseThrow())
        .toList();
  }

  private MailServer server(boolean encrypted, String folder) {
    var port = encrypted ? mail.getImaps().getPort() : mail.getImap().getPort();
    return new MailServer("127.0.0.1", port, encrypted, folder, USER, "PASSWORD");
  }

  private void deliver(String subject) {
    var message =
        GreenMailUtil.createTextEmail(
            USER,
            "ada@mail.example",
            subject,
            "https://example.org/" + subject,
            mail.getImap().getServerSetup());
    mail.getUserManager().getUser(USER).deliver(message);
  }

  @Test
  void the_newest_messages_are_read_and_stay_unseen() throws Exception {
    List.of("one", "two", "three").forEach(this::deliver);
    assertThat(read("INBOX", PASSWORD))
        .extracting(it -> it.text("subject"), it -> it.text("text").strip())
        .containsExactly(
            tuple("two", "https://example.org/two"), tuple("three", "https://example.org/three"));
    assertThat(mail.getReceivedMessages()).hasSize(3);
    for (var message : mail.getReceivedMessages()) {
      assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();
    }
  }

  @Test
  void an_empty_mailbox_has_no_messages() throws MailboxException {
    assertThat(read("INBOX", PASSWORD)).isEmpty();
  }

  @Test
  void a_wrong_password_is_told_and_not_repeated() {
    assertThatThrownBy(() -> read("INBOX", "wrong-password"))
        .isInstanceOf(MailboxException.class)
        .hasMessage("could not log in at 127.0.0.1 as " + USER);
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> read("Tips", PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessage("has no folder Tips at 127.0.0.1");
  }

  @Test
  void a_server_beside_this_machine_is_not_asked_unless_it_may_stand_there() {
    assertThatThrownBy(
            () -> read(new ImapMailbox(Network.open(), false), server(false, "INBOX"), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageContaining("not on the public internet");
  }

  @Test
  void a_password_is_not_sent_in_the_clear() {
    var far = new ImapMailbox(Network.open().withNeighbours(), false);
    assertThatThrownBy(() -> read(far, server(false, "INBOX"), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageContaining("STARTTLS");
  }

  @Test
  void a_password_is_not_sent_to_a_server_that_nobody_vouches_for() {
    var far = new ImapMailbox(Network.open().withNeighbours(), false);
    assertThatThrownBy(() -> read(far, server(true, "INBOX"), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageStartingWith("could not be read at 127.0.0.1");
  }
}
