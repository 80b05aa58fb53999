package org.coranto.edition;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coranto.markdown.TitleKey;
import org.coranto.url.UrlText;

/// Finds the name of a site at the end of a title: `Rain in June | The Puddle Blog`.
public final class SiteNames {

  /// The last part of a title, after a separator.
  private static final Pattern TAIL = Pattern.compile("\\s+(\\||::|·|—|–|-)\\s+([^|·]{2,40}+)$");

  private static final int SHORTEST = 4;

  /// The name may be at most so many times as long as its part in the URL: “The Puddle Blog”.
  private static final int LONGEST = 3;

  private SiteNames() {}

  /// The separator and the name of the site as group 2; empty if the title does not end with it.
  public static Optional<MatchResult> tail(String title, String href) {
    var tail = TAIL.matcher(title);
    return tail.find() && isSite(tail.group(2), href)
        ? Optional.of(tail.toMatchResult())
        : Optional.empty();
  }

  /// Whether the host has this name: `blog.puddle.example` is “The Puddle Blog”.
  private static boolean isSite(String tail, String href) {
    var name = TitleKey.of(tail).replace(" ", "");
    var host = UrlText.of(href).map(UrlText::host).orElse("").replace("-", "");
    for (var label : host.split("\\.")) {
      if (label.length() >= SHORTEST
          && !label.equals("blog")
          && name.contains(label)
          && name.length() <= LONGEST * label.length()) {
        return true;
      }
    }
    return name.length() >= SHORTEST && host.replace(".", "").contains(name);
  }
}
