package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.coranto.app.mailbox.MailPlace;
import org.coranto.web.SourceRequest.MailServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPlaceStoreTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final MailPlace PLACE =
      new MailPlace(4_294_967_295L, 17, NOW.minusSeconds(60), NOW, List.of(3L, 9L));

  @TempDir private Path folder;

  private Database open() {
    return Database.open(folder.resolve("desk.db"));
  }

  private static MailServer inbox(String host) {
    return new MailServer(host, 993, true, "INBOX", "tips@weekly.example", "PASSWORD");
  }

  @Test
  void a_place_is_kept_for_a_source_and_its_mailbox() {
    try (var database = open()) {
      new MailPlaceStore(database).keep("mail", inbox("imap.example"), PLACE);
    }
    try (var database = open()) {
      var places = new MailPlaceStore(database);
      assertThat(places.of("mail", inbox("imap.example"))).contains(PLACE);
      assertThat(places.of("mail", inbox("other.example"))).isEmpty();
      assertThat(places.of("other", inbox("imap.example"))).isEmpty();
    }
  }

  @Test
  void the_last_place_counts() {
    try (var database = open()) {
      var places = new MailPlaceStore(database);
      var further = new MailPlace(PLACE.numbering(), 18, NOW, NOW, List.of());
      places.keep("mail", inbox("imap.example"), PLACE);
      places.keep("mail", inbox("imap.example"), further);
      assertThat(places.of("mail", inbox("imap.example"))).contains(further);
    }
  }
}
