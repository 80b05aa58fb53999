package org.coranto.desk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.coranto.desk.CorantoException;
import org.coranto.desk.repo.StateDirectory;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The newsletter's database, made when it is first needed.
 *
 * <p>SQLite, with a log that readers need not wait for (WAL). Whoever writes says so when he begins
 * ({@code BEGIN IMMEDIATE}): two processes wait for each other instead of failing in the middle.
 */
public final class Database implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final String TABLES = "2";

  static {
    // jOOQ greets everybody who does not say this
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    SqliteLibrary.use();
  }

  private final Path file;
  private final HikariDataSource pool;

  private Database(Path file, HikariDataSource pool) {
    this.file = file;
    this.pool = pool;
  }

  /**
   * @param file {@code .coranto/desk.db}
   */
  public static Database open(Path file) {
    try {
      StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
      boolean isNew = !Files.exists(file);
      var database = new Database(file, pool(file));
      database.prepare(isNew);
      return database;
    } catch (IOException e) {
      throw new CorantoException("could not make the folder of " + file, e);
    }
  }

  private static HikariDataSource pool(Path file) {
    var sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    sqlite.setBusyTimeout(PATIENCE_MILLIS);
    sqlite.enforceForeignKeys(true);
    var source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    var pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(PATIENCE_MILLIS);
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  /** What is said of people is nobody else's business. */
  private void prepare(boolean isNew) throws IOException {
    try {
      if (isNew || !isUpToDate()) {
        Flyway.configure(Database.class.getClassLoader())
            .dataSource(pool)
            .locations("classpath:org/coranto/desk/store")
            .load()
            .migrate();
      }
    } catch (FlywayException | DataAccessException e) {
      pool.close();
      throw new CorantoException(
          "%s cannot be opened as the newsletter's database; is it another program's file, or made by a newer Coranto?"
              .formatted(file),
          e);
    }
    if (isNew && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Looked up by hand: to start Flyway takes longer than most commands. */
  private boolean isUpToDate() {
    return read(sql -> {
      var history = DSL.table(DSL.name("flyway_schema_history"));
      boolean exists =
          !sql.fetch("select 1 from sqlite_master where name = 'flyway_schema_history'").isEmpty();
      return exists
          && sql.fetchExists(
              history,
              DSL.field(DSL.name("version"), String.class)
                  .eq(TABLES)
                  .and(DSL.field(DSL.name("success"), Boolean.class).isTrue()));
    });
  }

  /** Looks something up. */
  public <T> T read(Function<DSLContext, T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(true);
      return work.apply(sql(connection));
    } catch (SQLException | DataAccessException e) {
      throw new CorantoException("could not read " + file, e);
    }
  }

  /** Changes something: all of it, or after any trouble nothing. */
  public <T> T write(Function<DSLContext, T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.apply(sql(connection));
        connection.commit();
        return result;
      } catch (RuntimeException | SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException | DataAccessException e) {
      throw new CorantoException("could not write into " + file, e);
    }
  }

  private static DSLContext sql(Connection connection) {
    var configuration = new DefaultConfiguration();
    configuration.setConnection(connection);
    configuration.setSQLDialect(SQLDialect.SQLITE);
    return DSL.using(configuration);
  }

  @Override
  public void close() {
    pool.close();
  }
}
