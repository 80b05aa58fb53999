package org.coranto.check;

import java.util.List;
import java.util.stream.Collectors;
import org.coranto.model.ResourceTable;

/// The endings of names of files that newsletters link to or talk about: `md`, `png`, `rs`.
///
/// Which these are is data: `file-endings.tsv`.
final class FileEndings {

  private static final List<String> ALL =
      ResourceTable.read(FileEndings.class, "file-endings.tsv", 1).stream()
          .flatMap(row -> ResourceTable.words(row.get(0).replace(' ', ';')).stream())
          .toList();

  /// As an alternative of a regular expression.
  static final String PATTERN = ALL.stream().collect(Collectors.joining("|"));

  private FileEndings() {}
}
