package org.coranto.url;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.ResourceTable;

/// Recognises URLs of services that a link goes through before it reaches its page:
/// `https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F`. Which services these are, and how
/// they write the page, is data: `url-wrappers.tsv`.
public final class WrappedUrls {

  /// The most services around one page.
  private static final int NESTED = 5;

  /// The most times that a page is percent-encoded.
  private static final int ENCODED = 3;

  private static final Pattern TRANSLATION = Pattern.compile("_x_tr_[a-z]+=[^&]*&?");

  private static final Pattern DEFENDED = Pattern.compile("/v3/__(.+?)__;([^!]*)!.*");

  private static final Pattern HOST_FIRST = Pattern.compile("(?i)https?://[^/?#@\\\\]+(?![^/?#])");

  /// Control and format characters, separators, and what is not valid Unicode.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\x{FFFD}]");

  private static final List<Row> ROWS =
      ResourceTable.read(WrappedUrls.class, "url-wrappers.tsv", 4).stream().map(Row::of).toList();

  private WrappedUrls() {}

  /// A link through a service.
  ///
  /// @param page where it leads, whatever is around it; empty if only the service knows, or if it
  ///   is not a page for readers: with a password, in a private network, with control characters
  public record Wrapped(String service, Optional<String> page) {}

  /// How a service writes the page into its URL.
  private enum Form {
    QUERY,
    REST,
    BASE64,
    BASE64_PATH,
    TRANSLATE,
    DEFENSE2,
    DEFENSE3,
    UNKNOWN;

    static Form of(String word) {
      return valueOf(word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }
  }

  private record Row(
      String service, List<String> hosts, Pattern path, Form form, List<String> details) {

    static Row of(List<String> cells) {
      var form = cells.get(3).split(" ", 2);
      var details = form.length < 2 ? List.<String>of() : List.of(form[1].split(" ", -1));
      return new Row(
          cells.get(0),
          List.of(cells.get(1).split(" ", -1)),
          Pattern.compile(cells.get(2)),
          Form.of(form[0]),
          details);
    }

    boolean covers(UrlText url) {
      return hosts.stream().anyMatch(host -> isUnder(url.host(), host))
          && path.matcher(url.path()).matches();
    }

    private static boolean isUnder(String host, String domain) {
      if (domain.endsWith(".")) {
        return host.startsWith(domain);
      }
      if (!domain.endsWith(".*")) {
        return host.equals(domain) || host.endsWith("." + domain);
      }
      var name = domain.substring(0, domain.length() - 1);
      int at = host.startsWith(name) ? 0 : host.indexOf("." + name) + 1;
      boolean found = host.startsWith(name) || host.contains("." + name);
      // google.com and google.co.uk, but not google.example.org
      return found && host.substring(at + name.length()).matches("[a-z]{2,3}|com?\\.[a-z]{2}");
    }
  }

  /// Empty for a URL that leads to its page directly.
  public static Optional<Wrapped> of(String href) {
    return of(href, NESTED);
  }

  private static Optional<Wrapped> of(String href, int depth) {
    var url = UrlText.of(href);
    var row =
        url.flatMap(it -> ROWS.stream().filter(candidate -> candidate.covers(it)).findFirst());
    if (row.isEmpty() || depth == 0) {
      return Optional.empty();
    }
    var written = inner(row.get(), url.get()).flatMap(WrappedUrls::web);
    if (written.isEmpty() && row.get().form() != Form.UNKNOWN) {
      return Optional.empty();
    }
    var page = written.filter(WrappedUrls::isForReaders);
    var deeper = page.flatMap(it -> of(it, depth - 1));
    return Optional.of(
        new Wrapped(
            row.get().service(), deeper.isPresent() ? deeper.get().page().or(() -> page) : page));
  }

  private static Optional<String> inner(Row row, UrlText url) {
    return switch (row.form()) {
      case QUERY ->
          row.details().stream()
              .flatMap(name -> parameter(url, name).stream())
              .map(WrappedUrls::decoded)
              .findFirst();
      case REST -> rest(url, row.details().getFirst());
      case BASE64 -> parameter(url, row.details().getFirst()).flatMap(it -> base64(it, 2));
      case BASE64_PATH -> base64(url.path().substring(url.path().lastIndexOf('/') + 1), 0);
      case TRANSLATE -> Optional.of(translated(url));
      case DEFENSE2 ->
          parameter(url, "u")
              .map(it -> decoded(it.replace("_", "/").replaceAll("-(?=[0-9A-F]{2})", "%")));
      case DEFENSE3 -> defended(url);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static String decoded(String text) {
    return PercentEncoding.decode(text).orElse(text);
  }

  private static Optional<String> parameter(UrlText url, String name) {
    return url.query().stream()
        .flatMap(query -> Arrays.stream(query.split("&", -1)))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// With its query and fragment, which belong to the page.
  private static Optional<String> rest(UrlText url, String prefix) {
    var path =
        url.path()
            + url.query().map(query -> "?" + query).orElse("")
            + url.fragment().map(it -> "#" + it).orElse("");
    var start = Pattern.compile("/" + prefix).matcher(path);
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    var rest = path.substring(start.end());
    boolean whole = rest.startsWith("http") && (rest.contains(":/") || rest.contains("%3A"));
    boolean secure = path.startsWith("/amp/s/") || path.matches("/[cvi]/s/.*");
    return Optional.of(
            whole
                ? rest.replaceFirst("^(https?):/+", "$1://")
                : (secure ? "https://" : "http://") + rest)
        .filter(_ -> whole || prefix.contains("s/"));
  }

  private static Optional<String> base64(String text, int skipped) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text.substring(Math.min(skipped, text.length())));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// `en-wikipedia-org.translate.goog`; a hyphen of the host is written twice.
  private static String translated(UrlText url) {
    var name = url.host().substring(0, url.host().length() - ".translate.goog".length());
    var host = name.replace("--", "\0").replace('-', '.').replace('\0', '-');
    var query =
        url.query()
            .map(it -> TRANSLATION.matcher(it).replaceAll("").replaceFirst("&$", ""))
            .filter(it -> !it.isEmpty());
    return "https://"
        + host
        + url.path()
        + query.map(it -> "?" + it).orElse("")
        + url.fragment().map(it -> "#" + it).orElse("");
  }

  /// `/v3/__https://example.org/a*b__;Iw!!…`: the stars are replaced by the letters that follow, in
  /// Base64.
  private static Optional<String> defended(UrlText url) {
    var written = DEFENDED.matcher(url.path() + url.query().map(it -> "?" + it).orElse(""));
    if (!written.matches()) {
      return Optional.empty();
    }
    var page = written.group(1).replaceFirst("^(https?):/+", "$1://");
    var letters = base64(written.group(2).replace("%3D", "="), 0).orElse("");
    var filled = new StringBuilder();
    int next = 0;
    for (int i = 0; i < page.length(); i++) {
      char unit = page.charAt(i);
      filled.append(unit == '*' && next < letters.length() ? letters.charAt(next++) : unit);
    }
    return Optional.of(filled.toString());
  }

  /// Decoded until it is a URL with a host that can be on the web.
  private static Optional<String> web(String written) {
    var page = written;
    for (int i = 0; i < ENCODED && !page.matches("(?i)https?://.*"); i++) {
      page = decoded(page);
    }
    return Optional.of(page.replace(" ", "%20"))
        .filter(it -> it.matches("(?i)https?://[^\\s\"<>]+"))
        .filter(it -> UrlText.of(it).filter(url -> url.host().indexOf('.') > 0).isPresent());
  }

  /// Whether it has a host of the web directly after the scheme, without a user before it, and
  /// nothing that is not seen.
  private static boolean isForReaders(String page) {
    boolean isPrivate =
        UnreachableUrls.of(page)
            .filter(it -> it.kind() == UnreachableUrls.Kind.PRIVATE)
            .isPresent();
    return HOST_FIRST.matcher(page).lookingAt() && !UNSEEN.matcher(page).find() && !isPrivate;
  }
}
