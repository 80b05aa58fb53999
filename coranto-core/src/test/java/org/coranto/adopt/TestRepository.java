package org.coranto.adopt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A repository in memory.
final class TestRepository {

  private final Map<String, String> files = new TreeMap<>();

  private final Map<String, LocalDate> commits = new TreeMap<>();

  TestRepository committed(String file, LocalDate day, String text) {
    commits.put(file, day);
    return with(file, text);
  }

  TestRepository with(String file, String text) {
    files.put(file, text);
    return this;
  }

  /// This number of editions, a week apart, from 2026-01-07 on.
  TestRepository weekly(int count, Function<Issue, String> file, Function<Issue, String> text) {
    for (int i = 0; i < count; i++) {
      var issue = new Issue(i + 1, LocalDate.of(2026, 1, 7).plusWeeks(i));
      files.put(file.apply(issue), text.apply(issue));
    }
    return this;
  }

  record Issue(int number, LocalDate date) {}

  Adopted adopted() {
    return Adoption.of(
        new RepositoryFacts(
            "the-weekly",
            files.keySet().stream().toList(),
            file -> Optional.ofNullable(files.get(file)),
            file -> Optional.ofNullable(commits.get(file))));
  }
}
