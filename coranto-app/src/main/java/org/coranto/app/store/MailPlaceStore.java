package org.coranto.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.mailbox.MailPlace;
import org.coranto.web.SourceRequest.MailServer;

/// Stores how far each source has read its mailbox.
public final class MailPlaceStore {

  private final Database database;

  public MailPlaceStore(Database database) {
    this.database = database;
  }

  public Optional<MailPlace> of(String source, MailServer server) {
    return database.read(sql ->
        sql.first(
            "select numbering, last_number, since, reached, missed from mail_place"
                + " where source = ? and mailbox = ?",
            MailPlaceStore::place,
            List.of(source, key(server))));
  }

  public void keep(String source, MailServer server, MailPlace place) {
    database.write(sql -> {
      sql.run(
          "delete from mail_place where source = ? and mailbox = ?", List.of(source, key(server)));
      return sql.run(
          "insert into mail_place (source, mailbox, numbering, last_number, since, reached, missed)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          List.of(
              source,
              key(server),
              place.numbering(),
              place.last(),
              place.since().toEpochMilli(),
              place.reached().toEpochMilli(),
              written(place.missed())));
    });
  }

  /// `tips@weekly.example imap.example:993/INBOX`: identifies a folder.
  private static String key(MailServer server) {
    return "%s %s:%d/%s".formatted(server.user(), server.host(), server.port(), server.folder());
  }

  private static MailPlace place(ResultSet row) throws SQLException {
    return new MailPlace(
        row.getLong("numbering"),
        row.getLong("last_number"),
        Instant.ofEpochMilli(row.getLong("since")),
        Instant.ofEpochMilli(row.getLong("reached")),
        numbers(row.getString("missed")));
  }

  private static String written(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String written) {
    return Stream.of(written.split(" ")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
  }
}
