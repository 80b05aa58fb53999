package org.coranto.output.data;

import org.coranto.json.JsonWriter;
import org.coranto.model.Block;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.output.Site;
import org.coranto.output.plain.Scrub;

/// Writes an edition as specified by `schemas/edition-1.json`.
final class EditionJson {

  private EditionJson() {}

  static byte[] written(Edition edition, Site site) {
    return JsonWriter.bytes(
        Scrub::text,
        json -> {
          json.text("$schema", site.absolute(DataOutput.EDITION_SCHEMA));
          EditionsJson.head(json, edition.head(), site);
          if (edition.head().draft()) {
            json.flag("draft", true);
          }
          json.array("sections", () -> sections(json, edition));
        });
  }

  private static void sections(JsonWriter json, Edition edition) {
    for (var section : edition.sections()) {
      json.element(() -> section(json, section));
    }
  }

  private static void section(JsonWriter json, Section section) {
    json.text("id", section.id());
    json.text("heading", section.title());
    json.texts("path", section.path());
    json.text("kind", section.kind().word());
    json.text("name", section.name());
    json.array("entries", () -> entries(json, section));
  }

  private static void entries(JsonWriter json, Section section) {
    for (var entry : section.entries()) {
      if (!isForEditorsOnly(entry)) {
        json.element(() -> EntryJson.write(json, entry));
      }
    }
  }

  /// Whether it is only a comment in the text.
  private static boolean isForEditorsOnly(Entry entry) {
    return entry instanceof Entry.ProseEntry(var body)
        && body.links().isEmpty()
        && body.blocks().stream().allMatch(EditionJson::isComment);
  }

  private static boolean isComment(Block block) {
    return block instanceof Block.HtmlBlock(var raw, _) && withoutComments(raw).isBlank();
  }

  /// A comment that is never closed continues to the end.
  private static String withoutComments(String raw) {
    var out = new StringBuilder();
    int from = 0;
    for (int open = raw.indexOf("<!--"); open >= 0; open = raw.indexOf("<!--", from)) {
      out.append(raw, from, open);
      int close = raw.indexOf("-->", open + 2);
      from = close < 0 ? raw.length() : close + 3;
    }
    return out.append(raw, from, raw.length()).toString();
  }
}
