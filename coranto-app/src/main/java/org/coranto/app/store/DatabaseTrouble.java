package org.coranto.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.coranto.app.CorantoException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What is wrong with the database, and what to do about it.
final class DatabaseTrouble {

  private static final String RESTORE =
      "Copy the newest file of its folder “copies” over it, or move it away to start with an empty one.";

  private DatabaseTrouble() {}

  /// @param doing what was tried: `could not read`
  static CorantoException of(String doing, Path file, Exception trouble) {
    return new CorantoException("%s %s: %s".formatted(doing, file, words(trouble)), trouble);
  }

  /// The file is damaged, as SQLite's own check says.
  static CorantoException damaged(Path file, String found) {
    return new CorantoException("%s is damaged (%s). %s".formatted(file, found, RESTORE));
  }

  private static String words(Throwable trouble) {
    for (var cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return words(sqlite.getResultCode());
      }
    }
    return trouble instanceof SQLException ? "the database answered with an error" : "unexpected";
  }

  private static String words(SQLiteErrorCode code) {
    return switch (code.code & 0xFF) { // the primary result code
      case 5, 6 -> "another program has locked it for a minute. Wait for it, or end it.";
      case 8 -> "it is read-only. Give this user the right to write it and its folder.";
      case 10 -> "the disk reports an error. Check the disk, and make a backup.";
      case 11 -> "the file is damaged. " + RESTORE;
      case 13 -> "the disk is full. Free some space; nothing was lost.";
      case 14 ->
          "it cannot be opened. Give this user the right to read and write it and its folder.";
      case 26 ->
          "it is not a database; it may be damaged, or a file of another program. " + RESTORE;
      default -> "SQLite answered %s".formatted(code.name());
    };
  }
}
