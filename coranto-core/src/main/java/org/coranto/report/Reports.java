package org.coranto.report;

import java.util.List;
import java.util.Optional;

/// The list of all formats.
public final class Reports {

  public static final List<Report> ALL =
      List.of(
          new TextReport(),
          new JsonReport(),
          new JsonLinesReport(),
          new SarifReport(),
          new GithubReport(),
          new JunitReport(),
          new CodeQualityReport(),
          new ReviewReport(),
          new MarkdownReport());

  private Reports() {}

  public static Optional<Report> named(String name) {
    return ALL.stream().filter(report -> report.name().equals(name)).findAny();
  }

  public static List<String> names() {
    return ALL.stream().map(Report::name).toList();
  }
}
