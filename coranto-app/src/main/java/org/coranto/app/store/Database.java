package org.coranto.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.StateDirectory;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The newsletter's database, created when it is first needed.
///
/// SQLite with a write-ahead log (WAL), so readers do not wait. Writers take the lock at `BEGIN
/// IMMEDIATE`, so a second writer waits instead of failing in the middle.
public final class Database implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  static {
    SqliteLibrary.use();
  }

  private final Path file;
  private final SQLiteDataSource source;
  private volatile boolean closed;

  private Database(Path file, SQLiteDataSource source) {
    this.file = file;
    this.source = source;
  }

  /// @param file `.coranto/desk.db`
  public static Database open(Path file) {
    try {
      StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
      boolean isNew = !Files.exists(file);
      var source = source(file);
      prepare(file, source, isNew);
      return new Database(file, source);
    } catch (IOException e) {
      throw new CorantoException("could not make the folder of " + file, e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    var sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    sqlite.setBusyTimeout(PATIENCE_MILLIS);
    sqlite.enforceForeignKeys(true);
    var source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /// Creates or migrates the file. Only the owner may read it, because it holds personal data.
  private static void prepare(Path file, SQLiteDataSource source, boolean isNew)
      throws IOException {
    try {
      Migrations.run(source);
    } catch (SQLException | FlywayException e) {
      throw DatabaseTrouble.of("could not open the newsletter's database", file, e);
    } catch (Migrations.NewerException e) {
      throw new CorantoException(
          "%s was written by a newer Coranto: its tables have version %d, and this Coranto supports versions up to %d"
              .formatted(file, e.found(), Migrations.newest()),
          e);
    }
    if (isNew && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /// Work with the tables.
  @FunctionalInterface
  interface Work<T> {
    T on(Sql sql) throws SQLException;
  }

  private Connection connection() throws SQLException {
    if (closed) {
      throw new CorantoException(file + " is used after it was closed");
    }
    return source.getConnection();
  }

  /// Reads in a transaction.
  <T> T read(Work<T> work) {
    try (var connection = connection()) {
      connection.setAutoCommit(true);
      return work.on(new Sql(connection));
    } catch (SQLException e) {
      throw DatabaseTrouble.of("could not read", file, e);
    }
  }

  /// Writes in a transaction, which is rolled back on any error.
  <T> T write(Work<T> work) {
    try (var connection = connection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.on(new Sql(connection));
        connection.commit();
        return result;
      } catch (RuntimeException | SQLException e) {
        rollback(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseTrouble.of("could not write into", file, e);
    }
  }

  /// SQLite has rolled back itself after some errors, such as a full disk.
  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /// Reads the whole file.
  ///
  /// @throws CorantoException if it is damaged
  void check() {
    var found =
        this.<List<String>>read(
            sql -> sql.all("pragma quick_check(1)", row -> row.getString(1), List.of()));
    if (!found.equals(List.of("ok"))) {
      throw DatabaseTrouble.damaged(file, found.isEmpty() ? "no answer" : found.getFirst());
    }
  }

  /// Writes a whole copy, while others may read and write.
  ///
  /// @param to must not exist, or be empty
  public void copy(Path to) {
    read(sql -> sql.run("vacuum into ?", List.of(to.toString())));
  }

  /// Checks the database, and copies it once a week to the folder `copies` beside it.
  public void care(Instant now) {
    new DatabaseCopies(this, file.toAbsolutePath().resolveSibling("copies")).keep(now);
  }

  @Override
  public void close() {
    closed = true; // each transaction has a connection of its own
  }
}
