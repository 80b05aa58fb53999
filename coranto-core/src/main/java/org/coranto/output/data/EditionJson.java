package org.coranto.output.data;

import java.io.IOException;
import org.coranto.model.Block;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.output.Site;
import org.coranto.output.json.Json;

/** An edition as {@code schemas/edition-1.json} describes it. */
final class EditionJson {

  private EditionJson() {}

  static byte[] written(Edition edition, Site site) {
    return Json.object(json -> {
      json.text("$schema", site.absolute(DataOutput.EDITION_SCHEMA));
      EditionsJson.head(json, edition.head(), site);
      if (edition.head().draft()) {
        json.flag("draft", true);
      }
      json.array("sections", list -> sections(list, edition));
    });
  }

  private static void sections(Json json, Edition edition) throws IOException {
    for (var section : edition.sections()) {
      json.element(one -> section(one, section));
    }
  }

  private static void section(Json json, Section section) throws IOException {
    json.text("id", section.id());
    json.text("heading", section.title());
    json.texts("path", section.path());
    json.text("kind", section.kind().word());
    json.text("name", section.name());
    json.array("entries", list -> entries(list, section));
  }

  private static void entries(Json json, Section section) throws IOException {
    for (var entry : section.entries()) {
      if (!isForEditorsOnly(entry)) {
        json.element(one -> EntryJson.write(one, entry));
      }
    }
  }

  /** Comments in the text, which no reader sees. */
  private static boolean isForEditorsOnly(Entry entry) {
    return entry instanceof Entry.ProseEntry(var body)
        && body.links().isEmpty()
        && body.blocks().stream().allMatch(EditionJson::isComment);
  }

  private static boolean isComment(Block block) {
    return block instanceof Block.HtmlBlock(var raw, _) && withoutComments(raw).isBlank();
  }

  /** A comment that is never closed goes on to the end. */
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
