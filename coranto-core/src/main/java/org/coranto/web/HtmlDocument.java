package org.coranto.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An HTML page, or the start of one.
public final class HtmlDocument {

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)");

  private HtmlDocument() {}

  /// @param contentType of the answer's header; may be empty
  public static Document read(String address, String contentType, byte[] body) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(body), charset(contentType), address);
    } catch (IOException _) {
      return Document.createShell(address); // a charset without a decoder; nothing else throws
    }
  }

  /// Null if the page itself must declare it: with a byte order mark or a meta element.
  private static @Nullable String charset(String contentType) {
    var named = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
    try {
      return named.find() && Charset.forName(named.group(1)).canEncode() ? named.group(1) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }

  /// Its events: from JSON-LD, or else from microdata.
  ///
  /// @param scripts every `<script>`
  /// @param items every element with an `itemtype`, a `typeof` or the class `h-event`
  public static List<SchemaEvent> events(List<Element> scripts, List<Element> items) {
    var events = new ArrayList<SchemaEvent>();
    scripts.stream()
        .filter(HtmlDocument::isJsonLd)
        .forEach(it -> events.addAll(JsonLd.events(it.data())));
    if (events.isEmpty()) {
      events.addAll(Microdata.events(items));
    }
    return events;
  }

  public static List<SchemaEvent> events(Document page) {
    return events(page.select("script"), page.select("[itemtype], [typeof], .h-event"));
  }

  /// The URLs of a list in JSON-LD that has no details of its elements.
  public static List<String> listed(Document page) {
    return page.select("script").stream()
        .filter(HtmlDocument::isJsonLd)
        .flatMap(it -> JsonLd.listed(it.data()).stream())
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static boolean isJsonLd(Element script) {
    var type = script.attr("type").toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters))
        .strip()
        .equals("application/ld+json");
  }
}
