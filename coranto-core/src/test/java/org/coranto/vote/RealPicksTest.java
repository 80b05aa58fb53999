package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.archive.Picks;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// Picks that a real newsletter repeated since 2013; see `docs/votes.md`.
class RealPicksTest {

  private static final Config CONFIG = config();

  /// In these, the section only linked to the thread for nominations, or to a list of modules.
  private static final Set<Integer> NOTHING_PICKED = Set.of(96, 97, 160, 211, 403, 404);

  private static Config config() {
    var file = Folders.project().resolve("samples/this-week-in-rust/coranto.toml");
    try {
      return Configuration.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Numbers of the editions whose pick was an earlier edition's pick.
  private static List<Integer> again(String section) {
    var had = new HashSet<String>();
    var again = new ArrayList<Integer>();
    for (var file : RealData.markdown(RealData.folder("twir/content"))) {
      learn(file, section, had, again);
    }
    return again;
  }

  private static void learn(Path file, String section, Set<String> had, List<Integer> again) {
    var source = SourceText.of(RealData.bytes(file));
    var reading = new HeadParser(CONFIG).read("content/" + file.getFileName(), source, false, "");
    if (reading instanceof HeadResult.Found(var head, var _)) {
      Topics.PICKS.learn(
          AnnotatedEdition.forLearning(CONFIG, head, source),
          (key, _) -> {
            if (key.startsWith(Picks.key(section, "")) && !had.add(key)) {
              again.add(head.number().orElse(0));
            }
          });
    }
  }

  @Test
  void one_crate_was_picked_twice_by_its_address() {
    var again = new ArrayList<>(again("crate"));
    again.removeAll(NOTHING_PICKED);
    assertThat(again).containsExactly(483);
  }

  @Test
  void two_quotes_were_picked_twice_by_their_words() {
    assertThat(again("quote")).containsExactly(539, 636);
  }
}
