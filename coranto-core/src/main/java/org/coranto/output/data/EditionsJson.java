package org.coranto.output.data;

import org.coranto.json.JsonWriter;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Site;
import org.coranto.output.plain.Scrub;

/// `/editions.json`: all published editions, newest first, with the URL of the data of each one.
final class EditionsJson {

  private EditionsJson() {}

  static byte[] written(Site site) {
    return JsonWriter.bytes(
        Scrub::text,
        json -> {
          var newsletter = site.config().newsletter();
          json.text("$schema", site.absolute(DataOutput.INDEX_SCHEMA));
          json.text("title", newsletter.name());
          json.text("url", site.absolute("/"));
          json.text("description", newsletter.description());
          json.text("language", newsletter.language());
          json.array("editions", () -> editions(json, site));
        });
  }

  /// The parts of an edition that the list shows; its text is not one of them.
  static void inputs(Inputs inputs, EditionHead head) {
    inputs
        .text(head.title())
        .number(head.number().orElse(-1))
        .day(head.date())
        .text(head.language())
        .text(head.route());
  }

  private static void editions(JsonWriter json, Site site) {
    for (var head : site.published().reversed()) {
      json.element(() -> {
        head(json, head, site);
        json.text("data", site.absolute(DataOutput.route(head)));
      });
    }
  }

  /// The fields that are at the start of an edition's own file too.
  static void head(JsonWriter json, EditionHead head, Site site) {
    json.text("title", head.title());
    if (head.number().isPresent()) {
      json.number("number", head.number().getAsInt());
    }
    json.text("date", head.date().toString());
    json.text("language", head.language());
    json.text("url", site.absolute(head.route()));
  }
}
