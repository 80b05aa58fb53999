package org.coranto.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.output.data.DataOutput;
import org.coranto.output.feed.FeedOutput;
import org.coranto.output.social.SocialOutput;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keeps the examples of `docs/outputs/` true: a block whose first line names a file is a part of
/// that file, for the edition in [Gazette#EVERY_KIND]. A line `…` replaces any other lines; spaces
/// and line ends do not matter.
class OutputPagesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```\\w+ ([^\\n]+)\\n(.*?)\\n```", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({"rss, 2", "atom, 1", "json-feed, 1", "data, 1", "social, 3"})
  void the_examples_of_a_page_are_what_is_written(String page, int examples) {
    var text = read(Folders.project().resolve("docs/outputs/" + page + ".md"));
    int found = 0;
    for (var example = EXAMPLE.matcher(text); example.find(); found++) {
      assertThat(bare(artifact(example.group(1))))
          .as(page + ": " + example.group(1))
          .containsSubsequence(chunks(example.group(2)));
    }
    assertThat(found).isEqualTo(examples);
  }

  private static String artifact(String path) {
    var site = Gazette.of(Gazette.EVERY_KIND).site();
    for (var output : List.of(new FeedOutput(), new DataOutput(), new SocialOutput())) {
      var artifacts = Artifacts.of(output, site);
      if (artifacts.paths().contains(path)) {
        return artifacts.text(path);
      }
    }
    throw new AssertionError("no output writes " + path);
  }

  private static List<String> chunks(String example) {
    var chunks = new ArrayList<String>();
    for (var chunk : example.split("(?m)^\\s*…\\s*$", -1)) {
      chunks.add(bare(chunk));
    }
    return chunks;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String read(Path file) {
    return new String(RealData.bytes(file), StandardCharsets.UTF_8);
  }
}
