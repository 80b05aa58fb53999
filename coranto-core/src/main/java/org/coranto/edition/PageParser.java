package org.coranto.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.config.Config;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.coranto.model.Section;
import org.coranto.url.Slug;

/// Reads a plain page: about, privacy, imprint. Never throws.
public final class PageParser {

  private final Config config;

  public PageParser(Config config) {
    this.config = config;
  }

  /// @param slug of the header, or else of the title: `privacy-policy`
  public record Page(String title, String slug, List<Section> sections, List<Problem> problems) {}

  public Page read(String file, SourceText source) {
    var header = FrontMatterParser.read(source.text(), config.content().header());
    var title = header.value("title").orElseGet(() -> FileNames.bare(file));
    var slug = header.value("slug").map(Slug::of).orElseGet(() -> Slug.of(title));
    var head =
        new EditionHead(
            file,
            title,
            OptionalInt.empty(),
            LocalDate.EPOCH,
            slug,
            config.newsletter().language(),
            "",
            false,
            "",
            List.of());
    var edition = new EditionParser(config).read(head, source);
    return new Page(title, slug, edition.sections(), edition.problems());
  }
}
