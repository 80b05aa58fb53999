package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.ProseText;
import org.coranto.check.ProseText.Stretch;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.check.language.Dictionary;
import org.coranto.markdown.WordCutter;
import org.coranto.markdown.WordCutter.Word;
import org.coranto.model.Span;

/// `a programming language language`: the same word twice in a row.
public final class DoubledWord extends Check {

  public DoubledWord() {
    super("doubled-word", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var dictionary = Dictionary.of(context.edition().head().language());
    var findings = new ArrayList<Finding>();
    for (var stretch : ProseText.of(context.edition())) {
      Word last = null;
      for (var word : WordCutter.words(stretch.text()).toList()) {
        if (last != null
            && isTwice(last, word, stretch)
            && !isMeant(last, word, dictionary, context)) {
          findings.add(finding(last, word, stretch));
        }
        last = word;
      }
    }
    return findings;
  }

  private static boolean isTwice(Word one, Word other, Stretch stretch) {
    return one.text().equalsIgnoreCase(other.text())
        && stretch.text().substring(one.end(), other.start()).isBlank()
        && !isJoined(stretch.text(), other.end());
  }

  /// `rename to to\_title`: the second word is the start of an identifier.
  private static boolean isJoined(String text, int end) {
    return end < text.length() && "\\_/(".indexOf(text.charAt(end)) >= 0;
  }

  /// A name may consist of two equal words, and an earlier edition may have the same pair.
  private static boolean isMeant(
      Word one, Word other, Dictionary dictionary, CheckContext context) {
    var word = other.text().toLowerCase(Locale.ROOT);
    boolean name =
        Character.isUpperCase(one.text().charAt(0))
            && Character.isUpperCase(other.text().charAt(0));
    return name
        || dictionary.mayBeRepeated(word)
        || Usage.isHabit(context.archive(), Topics.PAIRS, word + " " + word);
  }

  private Finding finding(Word one, Word other, Stretch stretch) {
    int start = stretch.span().start();
    var both = new Span(start + one.start(), start + other.end());
    var second = new Span(start + one.end(), start + other.end());
    return finding(both, "“%s” is repeated.".formatted(one.text()))
        .with(Fix.unsafe("Delete the second “%s”".formatted(other.text()), Fix.delete(second)));
  }
}
