package org.coranto.source.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// Summaries of reports as a newsletter published them, put back into a report.
class RealReportTest {

  private static final String HEADING = " Rust Compiler Performance Triage";
  private static final String LINK = "[Full report here](";

  /// The text between the heading of its section and the link, which is included.
  private static Stream<String> printed() {
    return RealData.markdown(RealData.folder("twir/content")).stream()
        .map(file -> new String(RealData.bytes(file), StandardCharsets.UTF_8))
        .flatMap(RealReportTest::printed);
  }

  private static Stream<String> printed(String edition) {
    int from = edition.indexOf("\n", Math.max(0, edition.indexOf(HEADING)));
    int link = edition.indexOf(LINK, from);
    int end = link < 0 ? -1 : edition.indexOf(')', link);
    return edition.contains(HEADING) && end > 0
        ? Stream.of(edition.substring(from, end + 1).strip())
        : Stream.empty();
  }

  @Test
  void every_summary_without_a_heading_comes_through_as_it_was_printed() {
    var all = printed().toList();
    var changed = all.stream().filter(it -> !again(it).equals(clean(it))).toList();
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(changed).hasSize(1).allMatch(it -> it.startsWith("# "));
  }

  private static String again(String printed) {
    int link = printed.lastIndexOf(LINK);
    var page = printed.substring(link + LINK.length(), printed.length() - 1);
    var report =
        "# 2026-08-31 Triage Log\n\n"
            + printed.substring(0, link)
            + "\n#### Regressions\n\nMany.\n";
    return ReportSummary.of(report).markdown("Full report here", page).orElse("");
  }

  /// With one empty line before the link.
  private static String clean(String printed) {
    int link = printed.lastIndexOf(LINK);
    return printed.substring(0, link).strip() + "\n\n" + printed.substring(link);
  }
}
