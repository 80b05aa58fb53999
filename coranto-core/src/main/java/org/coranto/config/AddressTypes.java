package org.coranto.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that are addresses on the web.
final class AddressTypes {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

  /// `https://weekly.example/`.
  static final ValueType<URI> WEB =
      ValueTypes.text("a URL in quotes", AddressTypes::web, URI::toString);

  /// The URL of a site; a slash at the end is added if it is missing.
  static final ValueType<URI> SITE =
      ValueTypes.text("a URL in quotes", AddressTypes::site, URI::toString);

  /// `https://reports.example/{year}/{month}/{day}.md`.
  static final ValueType<String> DATED =
      ValueTypes.text("a URL with {year}, {month} and {day} in quotes", AddressTypes::dated);

  /// `imaps://imap.example/INBOX`, `mail/tips`.
  static final ValueType<String> MAILBOX =
      ValueTypes.text(
          "the URL of a mailbox or the path of a folder, in quotes", AddressTypes::mailbox);

  static final ValueType<String> EMAIL_ADDRESS =
      ValueTypes.text("an email address in quotes", AddressTypes::email);

  /// A page of the site or another URL: `/about/`, `mailto:x@y.example`.
  static final ValueType<String> HREF =
      ValueTypes.text("a URL or a path on the site, in quotes", AddressTypes::href);

  private AddressTypes() {}

  private static Optional<URI> web(String text, TomlValue given) {
    return isWeb(text)
        ? Optional.of(URI.create(text))
        : given.wrong(
            "%s %s is not a web URL; it must begin with https:// or http://, as in %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }

  private static Optional<String> dated(String text, TomlValue given) {
    var someDay = text.replace("{year}", "2026").replace("{month}", "08").replace("{day}", "26");
    return text.contains("{day}") && isWeb(someDay)
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not a URL with a date; put {year}, {month} and {day} in the places of the date, as in %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }

  private static Optional<String> mailbox(String text, TomlValue given) {
    boolean isFolder = !text.isBlank() && !text.contains("://");
    return isFolder || isServer(text)
        ? Optional.of(text)
        : given.wrong(
            "%s %s is neither a mailbox on a server nor a folder; write for example %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }

  private static boolean isServer(String text) {
    try {
      var uri = new URI(text);
      return ("imaps".equals(uri.getScheme()) || "imap".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static Optional<URI> site(String text, TomlValue given) {
    return web(text, given)
        .flatMap(uri ->
            uri.getRawQuery() == null && uri.getRawFragment() == null
                ? Optional.of(text.endsWith("/") ? uri : URI.create(text + "/"))
                : given.wrong(
                    "%s %s must be the root of the site, without ? or #, as in %s"
                        .formatted(given.subject(), Snippet.of(text), given.right())));
  }

  private static Optional<String> email(String text, TomlValue given) {
    return EMAIL.matcher(text).matches()
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not an email address; write for example %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }

  private static Optional<String> href(String text, TomlValue given) {
    boolean ofSite = text.startsWith("/") && !text.startsWith("//") && isUri(text);
    boolean toMail = text.startsWith("mailto:") && isUri(text);
    return ofSite || toMail || isWeb(text)
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not a valid link; write a path on the site, such as \"/about/\", or a URL that begins with https://, http:// or mailto:"
                .formatted(given.subject(), Snippet.of(text)));
  }

  private static boolean isWeb(String text) {
    var scheme = text.toLowerCase(Locale.ROOT);
    return (scheme.startsWith("https://") || scheme.startsWith("http://"))
        && isUri(text)
        && URI.create(text).getHost() != null
        && URI.create(text).getRawUserInfo() == null;
  }

  private static boolean isUri(String text) {
    try {
      return !new URI(text).toString().isEmpty();
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
