package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.edition.ItemLine;
import org.coranto.markdown.TitleKey;
import org.coranto.model.SectionKind;
import org.coranto.url.UrlKey;

/// `[Post](https://a.example/p)` and `[Post](https://b.example/p)`: one title with two URLs.
public final class DuplicateTitle extends Check {

  /// Shorter titles may be repeated by chance: `Release notes`.
  private static final int WORDS = 3;

  public DuplicateTitle() {
    super("duplicate-title", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var first = new HashMap<String, ItemLine>();
    var findings = new ArrayList<Finding>();
    for (var item : ItemLine.of(context.edition())) {
      var title = TitleKey.of(item.link().text());
      if (item.isIn(SectionKind.LINKS) && title.split(" ").length >= WORDS) {
        var before = first.putIfAbsent(title, item);
        if (before != null && !isOnePage(before, item)) {
          findings.add(finding(before, item));
        }
      }
    }
    return findings;
  }

  /// The same page twice is reported by [DuplicateLink].
  private static boolean isOnePage(ItemLine one, ItemLine other) {
    return UrlKey.of(one.link().href()).equals(UrlKey.of(other.link().href()));
  }

  private Finding finding(ItemLine before, ItemLine item) {
    return finding(
        item.link().words(),
        "“%s” is also the title in line %d, with the URL %s."
            .formatted(item.link().text(), before.line().number(), before.link().href()));
  }
}
