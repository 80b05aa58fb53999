package org.coranto.check.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, or the beginning of one.
 *
 * @param refresh where {@code <meta http-equiv=refresh>} leads at once
 * @param asksPassword whether it has a field for one
 */
record HtmlPage(LinkedPage page, Optional<String> refresh, boolean asksPassword) {

  private static final int LONGEST = 500;
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)");

  /** {@code 0; url=/new}: at once; what waits longer is a page to be read. */
  private static final Pattern REFRESH =
      Pattern.compile("\\s*([0-9]{1,3})[0-9.]*\\s*[;,]\\s*(?:url\\s*=)?\\s*(.+)", Pattern.DOTALL);

  private static final int AT_ONCE = 5; // seconds

  static HtmlPage of(String address, ServerAnswer answer) {
    var document = parsed(address, answer);
    var page =
        new LinkedPage(
            address,
            titles(document),
            meta(document, "og:site_name").or(() -> meta(document, "application-name")).orElse(""),
            meta(document, "og:description").or(() -> meta(document, "description")).orElse(""),
            language(document),
            canonical(document, address),
            events(document));
    return new HtmlPage(
        page, refresh(document, address), document.selectFirst("input[type=password]") != null);
  }

  private static Document parsed(String address, ServerAnswer answer) {
    try {
      var in = new ByteArrayInputStream(answer.body());
      return Jsoup.parse(in, charset(answer.header("content-type")), address);
    } catch (IOException _) {
      return Document.createShell(address); // a charset that cannot decode; nothing else throws
    }
  }

  /** Null where the page itself has to say: its byte order mark, its meta element. */
  private static @Nullable String charset(String contentType) {
    var named = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
    try {
      return named.find() && Charset.forName(named.group(1)).canEncode() ? named.group(1) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }

  private static List<String> titles(Document document) {
    var titles = new LinkedHashSet<String>();
    meta(document, "og:title").ifPresent(titles::add);
    meta(document, "twitter:title").ifPresent(titles::add);
    cut(document.title()).ifPresent(titles::add);
    var headings = document.select("h1");
    if (headings.size() == 1) {
      cut(headings.text()).ifPresent(titles::add);
    }
    return List.copyOf(titles);
  }

  private static Optional<String> meta(Document document, String name) {
    for (var element : document.select("meta[content]")) {
      if (name.equalsIgnoreCase(element.attr("property"))
          || name.equalsIgnoreCase(element.attr("name"))) {
        return cut(element.attr("content"));
      }
    }
    return Optional.empty();
  }

  /** On one line, not blank, not longer than anybody would make it. */
  private static Optional<String> cut(String text) {
    var line = text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
  }

  private static String language(Document document) {
    var root = document.selectFirst("html");
    var named = root == null ? "" : root.attr("lang").toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < named.length() && Character.isLetter(named.charAt(end))) {
      end++;
    }
    return end > 3 ? "" : named.substring(0, end);
  }

  private static Optional<String> canonical(Document document, String address) {
    var link = document.selectFirst("link[rel=canonical][href]");
    return link == null
        ? Optional.empty()
        : References.resolved(address, link.attr("href")).filter(References::isWeb);
  }

  private static Optional<String> refresh(Document document, String address) {
    var element = document.selectFirst("meta[http-equiv=refresh][content]");
    if (element == null) {
      return Optional.empty();
    }
    var match = REFRESH.matcher(element.attr("content"));
    if (!match.matches() || Integer.parseInt(match.group(1)) > AT_ONCE) {
      return Optional.empty();
    }
    var bare = match.group(2).strip().replaceAll("^[\"']|[\"']$", "");
    return References.resolved(address, bare).filter(to -> !to.equals(address));
  }

  private static List<PageEvent> events(Document document) {
    var events = new ArrayList<PageEvent>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      events.addAll(JsonLd.events(script.data()));
    }
    if (events.isEmpty()) {
      events.addAll(Microdata.events(document));
    }
    return events.stream().distinct().limit(20).toList();
  }
}
