package org.coranto.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// SQL on one connection. The statements work in SQLite and PostgreSQL.
final class Sql {

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /// Reads one row, with columns by name.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> all(String select, Row<T> row, List<?> values) throws SQLException {
    try (var statement = connection.prepareStatement(select)) {
      set(statement, values);
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    }
  }

  <T> Optional<T> first(String select, Row<T> row, List<?> values) throws SQLException {
    return all(select, row, values).stream().findFirst();
  }

  /// Runs a statement; returns the number of changed rows.
  int run(String statement, List<?> values) throws SQLException {
    try (var prepared = connection.prepareStatement(statement)) {
      set(prepared, values);
      return prepared.executeUpdate();
    }
  }

  /// Runs a statement for each row of values.
  void each(String statement, List<? extends List<?>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (var prepared = connection.prepareStatement(statement)) {
      for (var row : rows) {
        set(prepared, row);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  private static void set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  /// `?, ?, ?` for a number of values.
  static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
