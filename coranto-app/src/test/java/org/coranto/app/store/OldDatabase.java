package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/// A database file as an older version of Coranto left it.
final class OldDatabase {

  private final String url;

  private OldDatabase(String url) {
    this.url = url;
  }

  /// @param version of its tables
  static OldDatabase of(Path file, int version) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/coranto/app/store")
        .target(String.valueOf(version))
        .load()
        .migrate();
    return new OldDatabase(source.getUrl());
  }

  /// One that is there already.
  static OldDatabase in(Path file) {
    return new OldDatabase("jdbc:sqlite:" + file);
  }

  OldDatabase run(String statement, Object... values) throws SQLException {
    try (var connection = DriverManager.getConnection(url)) {
      new Sql(connection).run(statement, List.of(values));
    }
    return this;
  }
}
