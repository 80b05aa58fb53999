package org.coranto.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.testing.Folders;
import org.coranto.testing.Golden;
import org.junit.jupiter.api.Test;

/// The example in `docs/adopt.md` is the output of the program.
class AdoptDocTest {

  private static final Pattern BETWEEN_MARKS =
      Pattern.compile("(?s)(<!-- begin -->\n).*(<!-- end -->\n)");

  @Test
  void the_example_is_what_the_program_writes() throws IOException {
    var file = Folders.project().resolve("docs/adopt.md");
    var example = "```toml\n" + adopted().toml() + "```\n";
    var doc =
        BETWEEN_MARKS
            .matcher(Files.readString(file))
            .replaceFirst("$1" + Matcher.quoteReplacement(example) + "$2");
    Golden.assertSame(doc, file);
  }

  private static Adopted adopted() {
    return new TestRepository()
        .with(
            "_config.yml",
            """
            title: The Weekly
            url: https://weekly.example
            permalink: /:year/:month/:day/:title.html
            """)
        .weekly(
            12,
            issue -> "_posts/%s-weekly-%d.md".formatted(issue.date(), issue.number()),
            issue ->
                """
                ---
                title: The Weekly %d
                ---

                ## News

                * [A lamp that needs no oil](https://weekly.example/lamp)

                ## Meetups

                * %s | Cork, IE | [Keepers of Cork](https://weekly.example/cork)
                """
                    .formatted(issue.number(), issue.date().plusDays(5)))
        .with("images/lamp.png", "")
        .adopted();
  }
}
