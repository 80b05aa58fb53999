package org.coranto.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Edition;
import org.coranto.model.Hyperlink;
import org.coranto.output.JsonTree;
import org.coranto.output.Plan;
import org.coranto.output.RealSite;
import org.junit.jupiter.api.Test;

/// Data of every edition of a real newsletter.
class RealDataTest {

  @Test
  void every_edition_keeps_to_the_schema_and_has_its_links_in_document_order() {
    var site = RealSite.open();
    var schemas = new Schemas();
    int editions = 0;
    for (var plan : new DataOutput().plan(site)) {
      if (plan instanceof Plan.OfEdition(var path, _, var head, var rendering)) {
        var edition = site.read(head);
        var json = rendering.apply(edition);
        assertThat(schemas.edition(new String(json, StandardCharsets.UTF_8))).as(path).isEmpty();
        assertThat(written(JsonTree.of(json))).as(path).isEqualTo(read(edition));
        editions++;
      }
    }
    assertThat(editions).isEqualTo(667);
  }

  private static List<String> written(JsonTree edition) {
    var links = new ArrayList<String>();
    for (var section : edition.list("sections")) {
      for (var entry : section.list("entries")) {
        entry.list("links").forEach(link -> links.add(link.text("href") + " " + link.text("text")));
      }
    }
    return links;
  }

  /// In the order of the text.
  private static List<String> read(Edition edition) {
    var links = new ArrayList<Hyperlink>();
    edition.entries().forEach(entry -> links.addAll(entry.body().links()));
    var ordered = new ArrayList<>(links);
    ordered.sort(java.util.Comparator.comparingInt(link -> link.span().start()));
    assertThat(links).isEqualTo(ordered);
    var texts = new ArrayList<String>();
    ordered.forEach(link -> texts.add(link.href() + " " + link.text()));
    return texts;
  }
}
