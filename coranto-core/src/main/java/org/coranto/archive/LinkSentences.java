package org.coranto.archive;

import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// Lines of text with links, without what changes in them: `Issue 0: [Discuss]()`. The key is
/// [#key].
public final class LinkSentences extends KeyTopic {

  private static final int SHORTEST = 6;

  private static final Pattern TARGET = Pattern.compile("](?:\\([^()\\s]*+\\)|\\[[^\\[\\]]*+])");

  private static final Pattern TAG = Pattern.compile("</?\\w[^<>]*+>");

  private static final Pattern END = Pattern.compile("[.!?]++$");

  private static final Pattern NUMBER = Pattern.compile("\\d++");

  LinkSentences() {}

  /// The line without tags, targets of links and the last full stop, and with 0 for each number.
  public static String key(String line) {
    var plain = TAG.matcher(TARGET.matcher(line).replaceAll("]()")).replaceAll("");
    return NUMBER.matcher(END.matcher(plain.strip()).replaceAll("")).replaceAll("0");
  }

  @Override
  public String name() {
    return "link-sentences";
  }

  @Override
  public int keptFrom() {
    return 3;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var line : edition.lines().all()) {
      if (line.is(Line.Kind.TEXT) && line.text().contains("]") && line.text().length() > SHORTEST) {
        notes.note(key(line.text()), Present.PRESENT);
      }
    }
  }
}
