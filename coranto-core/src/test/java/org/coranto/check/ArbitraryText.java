package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.coranto.archive.ArchiveIndex;
import org.coranto.markdown.SourceText;
import org.coranto.registry.Checks;
import org.coranto.web.LinkedPages;

/// Properties that hold for every text, however broken: no check throws.
final class ArbitraryText {

  /// Two earlier editions, so that rules about habits have data.
  private static final ArchiveIndex ARCHIVE =
      TestEditions.archive(
          Map.of(
              LocalDate.of(2026, 8, 19), edition("The drizzle", "2026-08-25"),
              LocalDate.of(2026, 8, 26), edition("Some hail", "2026-09-01")));

  private static final List<String> PIECES =
      List.of(
          "* ",
          "- ",
          "    * ",
          "## ",
          "### News\n",
          "\n\n",
          "[",
          "](",
          ")",
          "]",
          "**",
          "`",
          "<",
          ">",
          "<small>",
          "</small",
          "<!-- ",
          " -->",
          "https://example.org/a?utm_source=b",
          "http://",
          "2026-09-08 | Virtual (Oslo, NO) | ",
          "| ",
          "[video] ",
          "TODO",
          "&lt;",
          "\\[",
          "\t",
          "\r\n",
          "[a]: https://example.org/",
          "][a]",
          "> ",
          "```\n",
          "\u00e2\u20ac\u2122",
          "\ud83c\udf27",
          "<!-- coranto: allow placeholder, because x -->",
          "2025-02-29",
          "December 31",
          "…",
          "INSERT_LINK_HERE",
          "Quote of the Week",
          "({x})",
          "\u0000",
          "\u202e",
          "the the ");

  private ArbitraryText() {}

  static String edition(String title, String day) {
    return """
    Hello and welcome to another edition of *The Weekly*!

    ## News

    * [%1$s](https://example.org/%1$s)
    * [video] [A talk on rain](https://video.example/watch?v=1)

    ## Upcoming Events

    ### Europe

    * %2$s | Oslo, NO | [Rain Oslo](https://meet.example/rain-oslo)
        * [**Rain and tea**](https://meet.example/rain-oslo/1)

    ## Quote of the Week

    > It never rains but it pours.

    – [Ann](https://example.org/ann)
    """
        .formatted(title, day);
  }

  static List<String> pieces() {
    return PIECES;
  }

  static CheckContext context(String text) {
    return CheckContext.of(
        TestEditions.config(),
        TestEditions.head(TestEditions.DATE),
        SourceText.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        ARCHIVE,
        LinkedPages.NONE);
  }

  /// What the archive's editions say.
  static String archiveText() {
    return edition("The drizzle", "2026-08-25") + edition("Some hail", "2026-09-01");
  }

  /// Runs every check with all its requirements; nothing is thrown, and every edit can be applied.
  static void check(String text) {
    var context = context(text);
    int length = context.edition().text().length();
    for (var finding :
        new CheckRunner(Checks.ALL, EnumSet.allOf(Requirement.class)).read(context)) {
      assertThat(finding.span().end()).as(finding.toString()).isLessThanOrEqualTo(length);
      assertThat(finding.message()).as(finding.check()).isNotBlank();
      finding
          .fix()
          .ifPresent(fix -> {
            assertThat(fix.edits()).as(finding.toString()).isNotEmpty();
            assertThat(new SourceText(context.edition().text()).with(fix.edits()).text())
                .isNotNull();
          });
    }
  }
}
