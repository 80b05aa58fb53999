package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.coranto.check.CheckRunner;
import org.coranto.check.FixApplier;
import org.coranto.check.TestEditions;
import org.coranto.markdown.ReaderView;
import org.coranto.markdown.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinkTest {

  private static String fixed(String body) {
    var runner = new CheckRunner(List.of(new WrappedLink(), new MalformedTarget()), Set.of());
    return new FixApplier(
            now -> {
              var context = TestEditions.of(now.text());
              return new FixApplier.Read(runner.read(context), context.edition().code());
            },
            false)
        .of(new SourceText(TestEditions.whole(TestEditions.DATE, body)))
        .text()
        .text();
  }

  private static List<String> targets(String target) {
    return ReaderView.of(fixed("## News\n\n* [Tide](" + target + ")\n")).targets();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.google.com/url?q=https%3A%2F%2Fgithub.com%40tide.org%2Fx",
        "https://www.google.com/url?q=https%3A%2F%2Fgithub.com%5C%40tide.org%2Fx",
        "https://www.google.com/url?q=http%3A%2F%2F192.168.0.7%2F",
        "https://www.google.com/url?q=https%3A%2F%2Ftide.org%2F%E2%80%AEx",
        "https://freedium.cfd/https://ada:moon@tide.org/",
        "https://click.kit-mail3.com/a/b/aHR0cHM6Ly90aWRlLm9yZy8bWzMxbQ"
      })
  void a_page_that_is_not_for_readers_is_reported_but_not_written(String target) {
    assertThat(targets(target)).containsExactly(target);
    assertThat(FindingLines.of(new WrappedLink(), "## News\n\n* [Tide](" + target + ")\n"))
        .singleElement()
        .asString()
        .endsWith("| no fix");
  }

  @ParameterizedTest
  @CsvSource({
    "%2F%26lt%3B%23a, /&lt;#a",
    "%2F%3Fa%3D1%26copy%3B2, /?a=1&copy;2",
    "%2F%3Fa%3D1%26copy%3D2, /?a=1&copy=2",
    "%2F%5C%29, /%5C%29",
    "%2F%60code%60%2A%2A%7C, /%60code%60%2A%2A%7C",
    "%2F%5Ba%5D, /%5Ba%5D",
    "%2Ftide_%28sea%29, /tide_(sea)"
  })
  void markdown_reads_the_page_as_it_is_meant(String encoded, String path) {
    assertThat(targets("https://www.google.com/url?q=https%3A%2F%2Ftide.org" + encoded))
        .containsExactly("https://tide.org" + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2F%26lt%3B", "%2Fsea%2E", "%2Fsea%2A", "%2Fsea%5D", "%2F%28sea%29"})
  void a_url_without_brackets_is_replaced_only_by_one_that_is_read_whole(String encoded) {
    var written = "https://www.google.com/url?q=https%3A%2F%2Ftide.org" + encoded;
    for (var body : List.of("A tide: " + written + " rose.\n", "A tide: <" + written + ">.\n")) {
      var target = ReaderView.of(fixed("## News\n\n" + body)).targets().getFirst();
      assertThat(target)
          .isIn(
              written,
              "https://tide.org/&lt;",
              "https://tide.org/sea.",
              "https://tide.org/sea%2A",
              "https://tide.org/sea%5D",
              "https://tide.org/(sea)");
    }
  }

  @Test
  void the_slashes_of_a_page_in_a_path_are_no_fault() {
    var path = "/v1/0a1b/https%3A//tide.org/a";
    for (var host : List.of("outgoing.prod.webservices.mozgcp.net", "tide.example")) {
      assertThat(FindingLines.of(new MalformedTarget(), "* [Tide](https://" + host + path + ")\n"))
          .isEmpty();
    }
  }

  @Test
  void a_table_keeps_its_cells() {
    var wrapped = "https://www.google.com/url?q=https%3A%2F%2Ftide.org%2Fa%7Cb";
    assertThat(fixed("| a | b |\n|---|---|\n| [Tide](" + wrapped + ") | sea |\n"))
        .contains("| [Tide](https://tide.org/a%7Cb) | sea |");
  }
}
