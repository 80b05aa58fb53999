package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.coranto.app.mailbox.TestMailServer.PASSWORD;
import static org.coranto.app.mailbox.TestMailServer.USER;
import static org.coranto.app.mailbox.TestMailServer.near;

import jakarta.mail.Flags;
import java.util.List;
import java.util.Optional;
import org.coranto.app.http.Network;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImapMailboxTest {

  private final TestMailServer office = new TestMailServer();

  @AfterEach
  void close() {
    office.close();
  }

  private List<JsonValue> read(ImapMailbox mailbox, String folder, String password)
      throws MailboxException {
    var server = new MailServer("127.0.0.1", office.port(), false, folder, USER, "PASSWORD");
    return mailbox
        .read(new MailQuery(server, TestMailServer.wanted(server, 10), Optional.empty()), password)
        .lines()
        .stream()
        .map(line -> JsonReader.read(line).orElseThrow())
        .toList();
  }

  @Test
  void messages_are_read_and_stay_as_they_are() throws Exception {
    office.deliver("one", "two");
    assertThat(read(near(), "INBOX", PASSWORD))
        .extracting(it -> it.text("subject"), it -> it.text("text").strip())
        .containsExactly(
            tuple("one", "https://example.org/one"), tuple("two", "https://example.org/two"));
    assertThat(office.flags()).hasSize(2).noneMatch(it -> it.contains(Flags.Flag.SEEN));
  }

  @Test
  void an_empty_mailbox_has_no_messages() throws MailboxException {
    assertThat(read(near(), "INBOX", PASSWORD)).isEmpty();
  }

  @Test
  void a_wrong_password_is_told_and_not_repeated() {
    assertThatThrownBy(() -> read(near(), "INBOX", "wrong-password"))
        .isInstanceOf(MailboxException.class)
        .hasMessage("could not log in at 127.0.0.1 as " + USER)
        .hasNoCause();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> read(near(), "Tips", PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessage("has no folder Tips at 127.0.0.1");
  }

  @Test
  void a_server_beside_this_machine_is_not_asked_unless_it_may_stand_there() {
    assertThatThrownBy(() -> read(new ImapMailbox(Network.open(), false), "INBOX", PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageContaining("private address. To allow it, set network = \"private\"");
  }

  @Test
  void a_password_is_not_sent_in_the_clear() {
    var far = new ImapMailbox(Network.open().withNeighbours(), false);
    assertThatThrownBy(() -> read(far, "INBOX", PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageContaining("STARTTLS");
  }
}
