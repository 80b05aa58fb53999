package org.coranto.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Plan;

/// One page for each edition, with links to the previous and next one; and for each draft.
final class EditionPages implements PageKind {

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    var published = layout.site().published();
    var drafts = layout.site().editions().stream().filter(EditionHead::draft);
    return Stream.concat(
        IntStream.range(0, published.size())
            .mapToObj(i -> plan(layout, published.get(i), neighbours(published, i))),
        drafts.map(draft -> plan(layout, draft, new Neighbours(last(published), List.of()))));
  }

  /// @param previous the edition before, or nothing
  /// @param next the edition after, or nothing
  private record Neighbours(List<EditionHead> previous, List<EditionHead> next) {

    /// The inputs of the links to neighbours.
    private void writeTo(Inputs inputs) {
      inputs.each(previous, EditionPages::link).each(next, EditionPages::link);
    }
  }

  private static Neighbours neighbours(List<EditionHead> all, int at) {
    return new Neighbours(
        last(all.subList(0, at)), all.subList(at + 1, Math.min(at + 2, all.size())));
  }

  private static List<EditionHead> last(List<EditionHead> heads) {
    return heads.subList(Math.max(0, heads.size() - 1), heads.size());
  }

  private static Plan plan(PageLayout layout, EditionHead head, Neighbours neighbours) {
    var inputs = layout.inputs().head(head).text(layout.card(head));
    neighbours.writeTo(inputs);
    return new Plan.OfEdition(
        PageLayout.path(head.route()),
        inputs.fingerprint(),
        head,
        edition -> print(layout, edition, neighbours));
  }

  private static byte[] print(PageLayout layout, Edition edition, Neighbours neighbours) {
    var variables = new HashMap<String, Object>();
    variables.put("edition", EditionArticle.variables(layout, edition, ""));
    variables.put("previous", link(layout, neighbours.previous()));
    variables.put("next", link(layout, neighbours.next()));
    return layout.print("edition.html", EditionArticle.page(edition.head(), edition), variables);
  }

  /// The inputs of a link to an edition.
  static void link(Inputs inputs, EditionHead head) {
    inputs.text(head.title()).text(head.route());
  }

  /// A list of none or one, because a template can leave out only lists.
  static List<Map<String, Object>> link(PageLayout layout, List<EditionHead> heads) {
    return heads.stream()
        .map(head ->
            Map.<String, Object>of("title", head.title(), "href", layout.href(head.route())))
        .toList();
  }
}
