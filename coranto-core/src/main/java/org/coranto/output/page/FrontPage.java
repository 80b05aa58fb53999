package org.coranto.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Plan;

/// The front page: the newest edition, complete. Its permalinks point to the edition's own page,
/// because the front page changes with the next edition.
final class FrontPage implements PageKind {

  private static final String PATH = "index.html";

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    var newest = layout.site().newest(2);
    if (newest.isEmpty()) {
      return Stream.of(
          new Plan.OfSite(
              PATH, drafts(layout).fingerprint(), () -> print(layout, List.of(), List.of())));
    }
    var earlier = newest.subList(1, newest.size());
    var before = EditionPages.link(layout, earlier);
    return Stream.of(
        new Plan.OfEdition(
            PATH,
            drafts(layout).head(newest.getFirst()).each(earlier, EditionPages::link).fingerprint(),
            newest.getFirst(),
            edition -> print(layout, List.of(edition), before)));
  }

  private static Inputs drafts(PageLayout layout) {
    var drafts = layout.site().editions().stream().filter(EditionHead::draft).toList();
    return layout.inputs().each(drafts, EditionPages::link);
  }

  private static byte[] print(
      PageLayout layout, List<Edition> newest, List<Map<String, Object>> before) {
    var articles =
        newest.stream()
            .map(it -> EditionArticle.variables(layout, it, layout.href(it.head().route())))
            .toList();
    var head = newest.stream().map(Edition::head).findFirst();
    var variables = new HashMap<String, Object>();
    variables.put("edition", articles);
    variables.put("previous", before);
    variables.put("next", List.of());
    variables.put("drafts", layout.drafts());
    variables.put("drafted", !layout.drafts().isEmpty());
    var page = new SitePage(PageLayout.HOME, "", "", head, true);
    return layout.print("front.html", page, variables);
  }
}
