package org.coranto.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The migrations that update older databases to the tables of this version.
final class Migrations {

  /// All migrations; a new one is a file next to this class and a line here, which a test compares.
  static final List<String> ALL =
      List.of(
          "V1__tips",
          "V2__mail_places",
          "V3__tip_events",
          "V4__convert_tip_history",
          "V5__noted_decisions",
          "V6__answers_in_a_file");

  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /// The tables have a later version than [#newest].
  static final class NewerException extends Exception {

    private static final long serialVersionUID = 1;

    private final int found;

    NewerException(int found) {
      super("version " + found);
      this.found = found;
    }

    int found() {
      return found;
    }
  }

  static int newest() {
    return version(ALL.getLast());
  }

  private static int version(String name) {
    return Integer.parseInt(name.substring(1, name.indexOf('_')));
  }

  static void run(DataSource database) throws SQLException, NewerException {
    int found = found(database).orElse(0);
    if (found > newest()) {
      throw new NewerException(found);
    }
    if (found < newest()) {
      flyway(database).migrate();
    }
  }

  static Flyway flyway(DataSource database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:org/coranto/app/store")
        .javaMigrations(new ConvertTipHistory())
        .load();
  }

  /// The version of the database, read without Flyway, which starts more slowly than most commands
  /// run.
  private static Optional<Integer> found(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      try (var tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
        if (!tables.next()) {
          return Optional.empty();
        }
      }
      return new Sql(connection)
              .all(
                  "select version, success from " + HISTORY,
                  row -> row.getBoolean("success") ? Integer.parseInt(row.getString("version")) : 0,
                  List.of())
              .stream()
              .max(Integer::compare);
    }
  }
}
