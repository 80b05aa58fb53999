package org.coranto.output.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.EditionHead;

/// The metadata in the head of a page.
///
/// @param route its path relative to the newsletter's URL
/// @param title its subject; empty for the front page
/// @param summary a sentence or two for search engines and previews; empty for the newsletter's own
/// @param edition the edition that it shows, if any
/// @param listed whether search engines may show it
record SitePage(
    String route, String title, String summary, Optional<EditionHead> edition, boolean listed) {

  static SitePage of(String route, String title) {
    return new SitePage(route, title, "", Optional.empty(), true);
  }

  SitePage unlisted() {
    return new SitePage(route, title, summary, edition, false);
  }

  Map<String, Object> variables(PageLayout layout) {
    var newsletter = layout.config().newsletter();
    var language = edition.map(EditionHead::language).orElse(newsletter.language());
    var variables = new HashMap<String, Object>();
    variables.put("title", title.isEmpty() ? newsletter.name() : title);
    variables.put("documentTitle", documentTitle(newsletter.name()));
    variables.put("summary", summary.isEmpty() ? newsletter.description() : summary);
    variables.put("canonical", layout.site().absolute(route));
    variables.put("image", edition.map(layout::card).orElseGet(layout::card));
    variables.put("article", edition.isPresent());
    variables.put("published", edition.map(head -> head.date().toString()).orElse(""));
    variables.put("hidden", !listed);
    variables.put("language", language);
    variables.put("direction", Language.isRightToLeft(language) ? "rtl" : "ltr");
    variables.put("navigation", new Navigation(layout).variables(route));
    return variables;
  }

  /// `Archive · The Weekly`; only the name if the title contains it.
  private String documentTitle(String name) {
    return title.isEmpty() ? name : title.contains(name) ? title : title + " · " + name;
  }
}
