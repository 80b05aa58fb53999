package org.coranto.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
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
  private final HikariDataSource pool;

  private Database(Path file, HikariDataSource pool) {
    this.file = file;
    this.pool = pool;
  }

  /// @param file `.coranto/desk.db`
  public static Database open(Path file) {
    try {
      StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
      boolean isNew = !Files.exists(file);
      var source = source(file);
      prepare(file, source, isNew);
      return new Database(file, pool(source));
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

  private static HikariDataSource pool(SQLiteDataSource source) {
    var pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(PATIENCE_MILLIS);
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  /// Creates or migrates the file. Only the owner may read it, because it holds personal data. This
  /// does not use the pool, which would try for a minute to connect to a file that is not a
  /// database.
  private static void prepare(Path file, SQLiteDataSource source, boolean isNew)
      throws IOException {
    try {
      Migrations.run(source);
    } catch (SQLException | FlywayException e) {
      throw new CorantoException(
          "%s could not be opened as the newsletter's database; it may be a file of another program"
              .formatted(file),
          e);
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

  /// Reads in a transaction.
  <T> T read(Work<T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(true);
      return work.on(new Sql(connection));
    } catch (SQLException e) {
      throw new CorantoException("could not read " + file, e);
    }
  }

  /// Writes in a transaction, which is rolled back on any error.
  <T> T write(Work<T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.on(new Sql(connection));
        connection.commit();
        return result;
      } catch (RuntimeException | SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new CorantoException("could not write into " + file, e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
