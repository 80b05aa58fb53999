package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;

/// SQL is made of constants and marks for values, never of texts from outside.
class SqlTextTest {

  private static final Path SOURCES =
      Folders.project().resolve("coranto-app/src/main/java/org/coranto/app");

  private static final Pattern CALL = Pattern.compile("\\b[sS]ql\\.(?:all|first|run|each)\\(");

  /// String literals, text blocks, constants, the column of an enum, and `Sql.marks(…)`.
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?s)(?:\\s|\\+|\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|\\b(?:[A-Z][A-Za-z]+\\.)?[A-Z][A-Z_0-9]+\\b|\\bcolumn\\.sql\\b"
              + "|Sql\\.marks\\([^()]*(?:\\(\\))?\\))*");

  private static final Pattern DIRECT =
      Pattern.compile("\\.(?:prepareStatement|createStatement|prepareCall|nativeSQL)\\(");

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /// The first argument of each call, up to the comma after it.
  private static List<String> statements(String source) {
    var statements = new ArrayList<String>();
    for (var call = CALL.matcher(source); call.find(); ) {
      var constant = CONSTANT.matcher(source).region(call.end(), source.length());
      boolean whole = constant.lookingAt() && source.charAt(constant.end()) == ',';
      statements.add(
          whole ? "" : source.substring(call.start(), Math.min(call.end() + 80, source.length())));
    }
    return statements;
  }

  @Test
  void each_statement_is_a_constant() throws IOException {
    int count = 0;
    for (var file : sources()) {
      var statements = statements(Files.readString(file));
      count += statements.size();
      assertThat(statements).as(file.toString()).allMatch(String::isEmpty);
    }
    assertThat(count).as("statements that were looked at").isGreaterThan(15);
  }

  @Test
  void only_one_class_prepares_statements() throws IOException {
    for (var file : sources()) {
      if (!file.endsWith("Sql.java") && !file.endsWith("Database.java")) {
        assertThat(DIRECT.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void a_statement_with_a_value_in_its_text_is_seen() {
    assertThat(statements("sql.run(\"delete from tip where id = \" + id, List.of());"))
        .noneMatch(String::isEmpty);
    assertThat(statements("sql.run(\"delete from %s\".formatted(name), List.of());"))
        .noneMatch(String::isEmpty);
    assertThat(statements("sql.run(DELETE + Sql.marks(ids.size()) + \")\", ids);"))
        .allMatch(String::isEmpty);
  }
}
