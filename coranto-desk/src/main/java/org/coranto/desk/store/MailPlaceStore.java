package org.coranto.desk.store;

import static org.coranto.desk.store.Tables.MailPlaces.MAIL_PLACE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.desk.mailbox.MailPlace;
import org.coranto.desk.store.Tables.MailPlaces;
import org.coranto.source.SourceRequest.MailServer;
import org.jooq.Condition;
import org.jooq.Record;

/** How far each source has read its mailbox. */
public final class MailPlaceStore {

  private final Database database;

  public MailPlaceStore(Database database) {
    this.database = database;
  }

  public Optional<MailPlace> of(String source, MailServer server) {
    return database.read(sql ->
        sql.select().from(MAIL_PLACE).where(which(source, server)).fetch().stream()
            .findFirst()
            .map(MailPlaceStore::place));
  }

  public void keep(String source, MailServer server, MailPlace place) {
    database.write(sql -> {
      sql.deleteFrom(MAIL_PLACE).where(which(source, server)).execute();
      return sql.insertInto(MAIL_PLACE)
          .set(MailPlaces.SOURCE, source)
          .set(MailPlaces.MAILBOX, key(server))
          .set(MailPlaces.NUMBERING, place.numbering())
          .set(MailPlaces.LAST, place.last())
          .set(MailPlaces.SINCE, place.since().toEpochMilli())
          .set(MailPlaces.REACHED, place.reached().toEpochMilli())
          .set(MailPlaces.MISSED, written(place.missed()))
          .execute();
    });
  }

  private static Condition which(String source, MailServer server) {
    return MailPlaces.SOURCE.eq(source).and(MailPlaces.MAILBOX.eq(key(server)));
  }

  /** {@code tips@weekly.example imap.example:993/INBOX}: one folder may be another's namesake. */
  private static String key(MailServer server) {
    return "%s %s:%d/%s".formatted(server.user(), server.host(), server.port(), server.folder());
  }

  private static MailPlace place(Record record) {
    return new MailPlace(
        record.get(MailPlaces.NUMBERING),
        record.get(MailPlaces.LAST),
        Instant.ofEpochMilli(record.get(MailPlaces.SINCE)),
        Instant.ofEpochMilli(record.get(MailPlaces.REACHED)),
        numbers(record.get(MailPlaces.MISSED)));
  }

  private static String written(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String written) {
    return Stream.of(written.split(" ")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
  }
}
