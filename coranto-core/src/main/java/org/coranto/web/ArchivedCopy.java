package org.coranto.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonObject;

/// A copy of a dead page in the Internet Archive.
public sealed interface ArchivedCopy {

  /// The URL of the query, without the page's URL.
  String AVAILABILITY = "https://archive.org/wayback/available?url=";

  /// There is one.
  ///
  /// @param at `https://web.archive.org/web/20240131000000/https://example.org/post`
  record Found(String at) implements ArchivedCopy {}

  /// There is none.
  record None() implements ArchivedCopy {}

  /// It is not known whether there is a copy.
  record Unknown() implements ArchivedCopy {}

  /// The URL of the query for a page's copy.
  static String question(String availability, String page) {
    return availability + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /// From `{"archived_snapshots": {"closest": {"available": true, "url":
  /// "http://web.archive.org/…", "status": "200"}}}`; the newest copy.
  static ArchivedCopy read(HttpResponse answer) {
    if (answer.status() != 200) {
      return new Unknown();
    }
    return JsonReader.read(answer.body())
        .map(json -> json.get("archived_snapshots"))
        .filter(JsonObject.class::isInstance)
        .map(snapshots -> copy(snapshots.get("closest")))
        .orElseGet(Unknown::new);
  }

  private static ArchivedCopy copy(JsonValue closest) {
    var at = closest.text("url").replaceFirst("^http:", "https:");
    boolean good =
        closest.isTrue("available")
            && closest.text("status").equals("200")
            && at.startsWith("https://web.archive.org/web/");
    return good ? new Found(at) : new None();
  }
}
