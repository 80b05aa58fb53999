package org.coranto.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.config.Permalinks.SlugSource;

/// The paths of existing editions, in Coranto's form.
///
/// @param said as in the generator's settings: `/:year/:title.html`
/// @param form `/{year}/{slug}/`
/// @param lost placeholders that the form cannot express
record PermalinkGuess(String said, String form, SlugSource slug, List<String> lost) {

  private static final Pattern ENDING = Pattern.compile("(/index)?\\.html?$");

  /// @param placeholder matches the generator's placeholders
  /// @param known Coranto's placeholders for them
  static PermalinkGuess of(
      String said, SlugSource slug, Pattern placeholder, Map<String, String> known) {
    var lost = new ArrayList<String>();
    var form =
        placeholder
            .matcher(said)
            .replaceAll(match -> {
              var part = known.get(match.group());
              if (part == null) {
                lost.add(match.group());
              }
              return Matcher.quoteReplacement(part == null ? "" : part);
            });
    return new PermalinkGuess(said, address(form), slug, lost);
  }

  /// A file that ends in `.html`, or else a folder.
  private static String address(String form) {
    boolean file = form.endsWith(".html") && !form.endsWith("/index.html");
    var bare = ENDING.matcher(form).replaceFirst("");
    return ("/" + bare + (file ? ".html" : "/")).replaceAll("/{2,}", "/");
  }

  /// The form as a folder, for pages that are always one.
  String folder() {
    return form.endsWith(".html") ? ENDING.matcher(form).replaceFirst("/") : form;
  }
}
