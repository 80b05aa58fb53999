package org.coranto.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Plan;

/** The newest edition, whole. Its permalinks lead to its own page: it will not stand here long. */
final class FrontPage implements PageKind {

  private static final String PATH = "index.html";

  @Override
  public Stream<Plan> plans(Sheet sheet) {
    var newest = sheet.site().newest(2);
    if (newest.isEmpty()) {
      return Stream.of(
          new Plan.OfSite(
              PATH, sheet.inputs(sheet.drafts()), () -> print(sheet, List.of(), List.of())));
    }
    var before = EditionPages.link(sheet, newest.subList(1, newest.size()));
    return Stream.of(
        new Plan.OfEdition(
            PATH,
            sheet.inputs(newest.getFirst(), before, sheet.drafts()),
            newest.getFirst(),
            edition -> print(sheet, List.of(edition), before)));
  }

  private static byte[] print(Sheet sheet, List<Edition> newest, List<Map<String, Object>> before) {
    var articles =
        newest.stream()
            .map(it -> EditionArticle.variables(sheet, it, sheet.href(it.head().route())))
            .toList();
    var head = newest.stream().map(Edition::head).findFirst();
    var variables = new HashMap<String, Object>();
    variables.put("edition", articles);
    variables.put("previous", before);
    variables.put("next", List.of());
    variables.put("drafts", sheet.drafts());
    variables.put("drafted", !sheet.drafts().isEmpty());
    return sheet.print("front.html", page(head), variables);
  }

  private static Page page(Optional<EditionHead> head) {
    return new Page(Sheet.HOME, "", "", head, true);
  }
}
