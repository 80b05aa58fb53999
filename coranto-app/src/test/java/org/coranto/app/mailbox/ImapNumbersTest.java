package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.app.mailbox.TestMailServer.read;
import static org.coranto.app.mailbox.TestMailServer.subjects;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A message has a higher number than those that arrived before it.
class ImapNumbersTest {

  private static final int ENOUGH = 100;

  private final TestMailServer office = new TestMailServer();

  @AfterEach
  void close() {
    office.close();
  }

  private MailRead first(int most) throws MailboxException {
    return read(office.server(), most, Optional.empty());
  }

  private MailRead next(MailRead before, int most) throws MailboxException {
    return read(office.server(), most, before.place());
  }

  @Test
  void a_look_brings_what_came_since_the_last_one() throws MailboxException {
    office.deliver("one", "two");
    var before = first(ENOUGH);
    assertThat(subjects(before)).containsExactly("one", "two");
    office.deliver("three");
    var after = next(before, ENOUGH);
    assertThat(subjects(after)).containsExactly("three");
    assertThat(subjects(next(after, ENOUGH))).isEmpty();
  }

  @Test
  void only_messages_above_the_last_number_are_asked_for() throws Exception {
    office.deliver("one", "two");
    var before = first(ENOUGH);
    try (var proxy = new MailProxy(office.port(), _ -> MailProxy.PASS)) {
      read(TestMailServer.at(proxy.port()), ENOUGH, before.place());
      assertThat(proxy.heard())
          .anyMatch(line -> line.contains("EXAMINE"))
          .anyMatch(line -> line.contains("UID FETCH 3:*"))
          .noneMatch(line -> line.contains("BODY") || line.contains("SEARCH"))
          .noneMatch(line -> line.contains("SELECT") || line.contains("STORE"));
    }
  }

  @Test
  void what_a_look_leaves_the_next_brings() throws MailboxException {
    office.deliver("one", "two", "three", "four", "five");
    var one = first(2);
    assertThat(subjects(one)).containsExactly("one", "two");
    assertThat(one.troubles()).containsExactly("has 3 more messages; the next run reads them");
    var two = next(one, 2);
    assertThat(subjects(two)).containsExactly("three", "four");
    var three = next(two, 2);
    assertThat(subjects(three)).containsExactly("five");
    assertThat(three.troubles()).isEmpty();
  }

  @Test
  void a_message_that_was_taken_away_meanwhile_is_no_trouble() throws Exception {
    office.deliver("one", "two");
    var before = first(ENOUGH);
    office.takeAway("two");
    office.deliver("three");
    var after = next(before, ENOUGH);
    assertThat(subjects(after)).containsExactly("three");
    assertThat(after.troubles()).isEmpty();
  }

  @Test
  void with_another_numbering_reading_begins_again() throws MailboxException {
    office.deliver("one", "two");
    var place = first(ENOUGH).place().orElseThrow();
    var other =
        new MailPlace(place.numbering() - 1, 4711, place.since(), place.reached(), List.of(17L));
    var after = read(office.server(), ENOUGH, Optional.of(other));
    assertThat(subjects(after)).containsExactly("one", "two");
    assertThat(after.place()).contains(place);
  }

  @Test
  void an_earlier_start_day_includes_what_came_since_then() throws MailboxException {
    office.deliver("one");
    var place = first(ENOUGH).place().orElseThrow();
    var later =
        new MailPlace(
            place.numbering(),
            place.last(),
            place.since().plus(Duration.ofDays(1)),
            place.reached(),
            List.of());
    assertThat(subjects(read(office.server(), ENOUGH, Optional.of(later)))).containsExactly("one");
  }

  @Test
  void the_place_in_a_folder_without_messages_is_before_the_first() throws MailboxException {
    var before = first(ENOUGH);
    assertThat(before.lines()).isEmpty();
    office.deliver("one");
    assertThat(subjects(next(before, ENOUGH))).containsExactly("one");
  }
}
