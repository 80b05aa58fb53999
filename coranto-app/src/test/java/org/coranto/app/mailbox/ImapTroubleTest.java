package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coranto.app.mailbox.TestMailServer.read;
import static org.coranto.app.mailbox.TestMailServer.subjects;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Servers that fail in the middle.
class ImapTroubleTest {

  private static final int ENOUGH = 100;

  private final TestMailServer office = new TestMailServer();

  @BeforeEach
  void threeMessages() {
    office.deliver("one", "two", "three");
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// The second message fails.
  private static Function<String, String> secondIs(String said) {
    return line -> line.contains("FETCH 2 (BODY") ? said : MailProxy.PASS;
  }

  private MailRead readBy(Function<String, String> meddler) throws Exception {
    try (var proxy = new MailProxy(office.port(), meddler)) {
      return read(TestMailServer.at(proxy.port()), ENOUGH, Optional.empty());
    }
  }

  @Test
  void a_message_that_cannot_be_read_is_named_and_keeps_no_other_away() throws Exception {
    var read = readBy(secondIs("NO its disk is broken"));
    assertThat(subjects(read)).containsExactly("one", "three");
    assertThat(read.troubles())
        .singleElement()
        .asString()
        .startsWith("could not read message 2 of ")
        .endsWith("the server sent nothing of it; the next run tries again");
  }

  @Test
  void what_could_not_be_read_is_read_as_soon_as_it_can() throws Exception {
    var before = readBy(secondIs("NO its disk is broken"));
    office.deliver("four");
    var after = read(office.server(), ENOUGH, before.place());
    assertThat(subjects(after)).containsExactly("four", "two");
    assertThat(after.troubles()).isEmpty();
    assertThat(after.place().orElseThrow().missed()).isEmpty();
  }

  @Test
  void what_could_not_be_read_and_was_taken_away_is_forgotten() throws Exception {
    var before = readBy(secondIs("NO its disk is broken"));
    office.takeAway("two");
    var after = read(office.server(), ENOUGH, before.place());
    assertThat(after.lines()).isEmpty();
    assertThat(after.troubles()).isEmpty();
    assertThat(after.place().orElseThrow().missed()).isEmpty();
  }

  @Test
  void a_connection_that_breaks_loses_nothing() throws Exception {
    var before = readBy(secondIs(MailProxy.BREAK));
    assertThat(subjects(before)).containsExactly("one");
    assertThat(before.troubles())
        .hasSize(2)
        .contains("has 1 more messages; the next run reads them");
    assertThat(subjects(read(office.server(), ENOUGH, before.place())))
        .containsExactly("three", "two");
  }

  @Test
  void a_message_at_which_the_server_falls_silent_keeps_no_other_away_for_long() throws Exception {
    var before = readBy(secondIs(MailProxy.SILENCE));
    assertThat(subjects(before)).containsExactly("one");
    assertThat(before.troubles().getFirst()).contains("the connection was closed");
    try (var proxy = new MailProxy(office.port(), secondIs(MailProxy.SILENCE))) {
      var after = read(TestMailServer.at(proxy.port()), ENOUGH, before.place());
      assertThat(subjects(after)).containsExactly("three");
      assertThat(after.place().orElseThrow().missed()).containsExactly(2L);
    }
  }

  @Test
  void a_server_that_never_answers_is_not_waited_for_without_end() {
    assertThatThrownBy(() -> readBy(_ -> MailProxy.SILENCE))
        .isInstanceOf(MailboxException.class)
        .hasMessage("could not be read at 127.0.0.1: it did not answer in time");
  }

  @Test
  void a_server_that_is_not_there_is_told() {
    int port = office.port();
    office.close();
    assertThatThrownBy(() -> read(TestMailServer.at(port), ENOUGH, Optional.empty()))
        .isInstanceOf(MailboxException.class)
        .hasMessage("could not be read at 127.0.0.1: could not connect to its port");
  }
}
