package org.coranto.check.page;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the Internet Archive keeps of a page that is gone. */
public sealed interface ArchivedCopy {

  /** Where it is asked for, without the page's address. */
  String AVAILABILITY = "https://archive.org/wayback/available?url=";

  /**
   * There is one.
   *
   * @param at {@code https://web.archive.org/web/20240131000000/https://example.org/post}
   */
  record Found(String at) implements ArchivedCopy {}

  /** There is none. */
  record None() implements ArchivedCopy {}

  /** Nobody can say. */
  record Unknown() implements ArchivedCopy {}

  /** The question for a page's copy. */
  static String question(String availability, String page) {
    return availability + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /**
   * From {@code {"archived_snapshots": {"closest": {"available": true, "url":
   * "http://web.archive.org/…", "status": "200"}}}}; of the copies of a page the newest.
   */
  static ArchivedCopy read(ServerAnswer answer) {
    if (answer.status() != 200) {
      return new Unknown();
    }
    var fields = new HashMap<String, String>();
    try (var json = new JsonFactory().createParser(answer.body())) {
      boolean known = false;
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        known |= "archived_snapshots".equals(json.currentName());
        if (token.isScalarValue()) {
          fields.put(String.valueOf(json.currentName()), json.getText());
        }
      }
      return known ? copy(fields) : new Unknown();
    } catch (IOException _) {
      return new Unknown();
    }
  }

  private static ArchivedCopy copy(Map<String, String> fields) {
    var at = fields.getOrDefault("url", "").replaceFirst("^http:", "https:");
    boolean good =
        fields.getOrDefault("available", "").equals("true")
            && fields.getOrDefault("status", "").equals("200")
            && at.startsWith("https://web.archive.org/web/");
    return good ? new Found(at) : new None();
  }
}
