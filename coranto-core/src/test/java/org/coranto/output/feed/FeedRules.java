package org.coranto.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coranto.output.JsonTree;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/// The rules of a feed validator, and the same feed parsed with ROME.
final class FeedRules {

  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  private FeedRules() {}

  static void check(String path, byte[] feed) {
    assertThat(isUtf8(feed)).as(path).isTrue();
    if (path.endsWith(".json")) {
      json(path, feed);
    } else if (path.contains("rss")) {
      rss(path, feed);
    } else {
      atom(path, feed);
    }
  }

  static SyndFeed parsed(byte[] feed) {
    try (var reader = new XmlReader(new ByteArrayInputStream(feed))) {
      return new SyndFeedInput().build(reader);
    } catch (Exception e) {
      throw new AssertionError("ROME cannot read it: " + e.getMessage(), e);
    }
  }

  private static void rss(String path, byte[] feed) {
    var channel = (Element) document(feed).getElementsByTagName("channel").item(0);
    required(path, channel, "title", "link", "description", "pubDate", "language", "generator");
    DateTimeFormatter.RFC_1123_DATE_TIME.parse(text(channel, "pubDate"));
    isAbsolute(path, text(channel, "link"));
    var ids = new ArrayList<String>();
    for (var item : elements(channel, "item")) {
      required(path, item, "title", "link", "guid", "pubDate");
      DateTimeFormatter.RFC_1123_DATE_TIME.parse(text(item, "pubDate"));
      isAbsolute(path, text(item, "link"));
      ids.add(text(item, "guid"));
      html(path, item.getElementsByTagNameNS(CONTENT, "encoded").item(0).getTextContent());
    }
    unique(path, ids);
    assertThat(parsed(feed).getEntries()).hasSameSizeAs(ids);
  }

  private static void atom(String path, byte[] feed) {
    var root = document(feed).getDocumentElement();
    required(path, root, "id", "title", "updated", "author");
    OffsetDateTime.parse(text(root, "updated"));
    var ids = new ArrayList<String>();
    for (var entry : elements(root, "entry")) {
      required(path, entry, "id", "title", "updated", "content");
      OffsetDateTime.parse(text(entry, "updated"));
      OffsetDateTime.parse(text(entry, "published"));
      elements(entry, "link").forEach(link -> isAbsolute(path, link.getAttribute("href")));
      ids.add(text(entry, "id"));
      html(path, text(entry, "content"));
    }
    unique(path, ids);
    assertThat(parsed(feed).getEntries()).hasSameSizeAs(ids);
  }

  private static void json(String path, byte[] feed) {
    var root = JsonTree.of(feed);
    assertThat(root.text("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(root.text("title")).as(path).isNotBlank();
    isAbsolute(path, root.text("feed_url"));
    var ids = new ArrayList<String>();
    for (var item : root.list("items")) {
      ids.add(item.text("id"));
      isAbsolute(path, item.text("url"));
      OffsetDateTime.parse(item.text("date_published"));
      OffsetDateTime.parse(item.text("date_modified"));
      html(path, item.text("content_html"));
    }
    unique(path, ids);
  }

  private static void html(String path, String html) {
    for (var link : Jsoup.parseBodyFragment(html).select("a[href], img[src]")) {
      var address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      assertThat(address).as(path).matches("(?s)(https?:|mailto:|tel:|ftp:|ircs?:|matrix:).*");
    }
    assertThat(html).as(path).doesNotContainIgnoringCase("<script", "<style", "<iframe");
  }

  private static void unique(String path, List<String> ids) {
    assertThat(ids).as(path).doesNotHaveDuplicates().allSatisfy(id -> isAbsolute(path, id));
  }

  private static void isAbsolute(String path, String address) {
    var parsed = URI.create(address);
    assertThat(parsed.getScheme()).as(path + ": " + address).isIn("http", "https");
    assertThat(address).isASCII();
  }

  private static void required(String path, Element parent, String... names) {
    for (var name : names) {
      assertThat(elements(parent, name)).as(path + ": " + name).hasSize(1);
      assertThat(text(parent, name)).as(path + ": " + name).isNotBlank();
    }
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).getFirst().getTextContent().strip();
  }

  private static List<Element> elements(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /// With a strict parser.
  private static Document document(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError("ill-formed: " + e.getMessage(), e);
    }
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXParseException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXParseException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXParseException {
      throw problem;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
