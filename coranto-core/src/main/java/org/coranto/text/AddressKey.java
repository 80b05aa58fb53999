package org.coranto.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two addresses of one page have in common: {@code example.org/post} for {@code
 * https://www.example.org/post/} and {@code http://example.org/post#top}.
 */
public final class AddressKey {

  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

  private AddressKey() {}

  public static String of(String href) {
    var scheme = SCHEME.matcher(href.strip());
    if (!scheme.find()) {
      return href.strip();
    }
    var rest = scheme.replaceFirst("");
    int fragment = rest.indexOf('#');
    var bare = fragment < 0 || rest.startsWith("#!", fragment) ? rest : rest.substring(0, fragment);
    int slash = bare.indexOf('/');
    var host = slash < 0 ? bare : bare.substring(0, slash);
    var path = slash < 0 ? "" : bare.substring(slash);
    var trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return host.toLowerCase(Locale.ROOT) + trimmed;
  }
}
