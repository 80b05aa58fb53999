package org.coranto.check.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.model.Span;

/** Comments that readers do not see, under their words. No detail. */
public final class Comments implements Topic {

  private static final Pattern MEANT = Pattern.compile("<!--\\s*+(?:coranto|gathered):");

  Comments() {}

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public void learn(Galley galley, Notes notes) {
    in(galley).forEach(comment -> notes.note(key(galley.slice(comment))));
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
  public static List<Span> in(Galley galley) {
    var found = new ArrayList<Span>();
    var text = galley.text();
    int at = text.indexOf("<!--");
    while (at >= 0) {
      int close = text.indexOf("-->", at);
      if (close < 0) {
        return found;
      }
      if (!galley.lines().at(at).is(Line.Kind.CODE)) {
        found.add(new Span(at, close + 3));
      }
      at = text.indexOf("<!--", close + 3);
    }
    return found;
  }
}
