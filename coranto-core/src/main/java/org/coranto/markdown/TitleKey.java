package org.coranto.markdown;

import java.util.Locale;

/// A title in the form that is compared: letters and digits only, in lower case, with single
/// spaces.
public final class TitleKey {

  private TitleKey() {}

  public static String of(String title) {
    var key = new StringBuilder(title.length());
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            key.appendCodePoint(c);
          } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
          }
        });
    return key.toString().strip();
  }
}
