package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/// The small picture in a browser's tab: the newsletter's initial on its accent colour.
final class Icon implements PageKind {

  static final String PATH = "icon.svg";

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    return Stream.of(
        new Plan.OfSite(
            PATH, layout.inputs().fingerprint(), () -> layout.print(PATH, own(layout))));
  }

  private static Map<String, Object> own(PageLayout layout) {
    var name = layout.config().newsletter().name();
    int first = name.isEmpty() ? 'C' : name.codePointAt(0);
    return Map.of(
        "accent", AccentColour.of(layout.config().theme().accent()).onLight(),
        "initial", Character.toString(Character.toUpperCase(first)));
  }
}
