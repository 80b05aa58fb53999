package org.coranto.archive;

import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;

/// The HTML comments of an edition. The key is [#key].
public final class PastComments extends KeyTopic {

  private static final Pattern MEANT = Pattern.compile("<!--\\s*+(?:coranto|gathered):");

  PastComments() {}

  @Override
  public String name() {
    return "comments";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var comment : edition.comments().closed()) {
      notes.note(key(edition.slice(comment)), Present.PRESENT);
    }
  }

  /// The comment with single spaces.
  public static String key(String comment) {
    return comment.replaceAll("\\s++", " ");
  }

  /// Whether it is a comment for Coranto: `<!-- coranto: allow … -->`, `<!-- gathered: merged -->`.
  public static boolean isForCoranto(String comment) {
    return MEANT.matcher(comment).lookingAt();
  }
}
