package org.coranto.edition;

import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.SectionKind;

/// Short ways to read a text, for tests.
public final class ParsedEditions {

  public static final Config CONFIG =
      Configs.of(
          HeaderForm.PELICAN,
          "{year}-{month}-{day}-{slug}",
          Configs.section(SectionKind.LINKS, "Links"),
          Configs.section(SectionKind.EVENTS, "Events"),
          Configs.section(SectionKind.CALLS, "Calls"),
          Configs.section(SectionKind.PICK, "Pick"),
          Configs.section(SectionKind.QUOTE, "Quote"));

  private ParsedEditions() {}

  /// An edition of 2 September 2026 with this text after its header.
  public static Edition edition(String body) {
    return raw("Title: The Weekly 7\nDate: 2026-09-02\n\n" + body);
  }

  static Edition raw(String text) {
    var source = new SourceText(text);
    var head = new HeadParser(CONFIG).read("content/2026-09-02-weekly.md", source, false, "");
    return new EditionParser(CONFIG).read(((HeadResult.Found) head).head(), source);
  }

  /// The first entry under the heading with that name.
  public static Entry entry(String heading, String body) {
    return edition("## " + heading + "\n\n" + body).sections().getFirst().entries().getFirst();
  }
}
