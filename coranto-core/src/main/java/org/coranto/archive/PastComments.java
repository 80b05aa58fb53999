package org.coranto.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/** Comments that readers do not see, under their words. */
public final class PastComments extends KeyTopic {

  private static final Pattern MEANT = Pattern.compile("<!--\\s*+(?:coranto|gathered):");

  PastComments() {}

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    in(edition).forEach(comment -> notes.note(key(edition.slice(comment)), Present.PRESENT));
  }

  /** Its words, whatever white space is between them. */
  public static String key(String comment) {
    return comment.replaceAll("\\s++", " ");
  }

  /**
   * Whether it says something to Coranto: {@code <!-- coranto: allow … -->}, {@code <!-- gathered:
   * merged -->}.
   */
  public static boolean isForCoranto(String comment) {
    return MEANT.matcher(comment).lookingAt();
  }

  /** Every comment that is closed, outside of code. */
  public static List<Span> in(AnnotatedEdition edition) {
    var found = new ArrayList<Span>();
    var text = edition.text();
    int at = text.indexOf("<!--");
    while (at >= 0) {
      int close = text.indexOf("-->", at);
      if (close < 0) {
        return found;
      }
      if (!edition.lines().at(at).is(Line.Kind.CODE)) {
        found.add(new Span(at, close + 3));
      }
      at = text.indexOf("<!--", close + 3);
    }
    return found;
  }
}
