package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/// The small picture in a browser's tab: the newsletter's initial on its accent colour.
final class Icon implements PageKind {

  static final String PATH = "icon.svg";

  @Override
  public Stream<Plan> plans(PageLayout sheet) {
    return Stream.of(
        new Plan.OfSite(PATH, sheet.inputs().fingerprint(), () -> sheet.print(PATH, own(sheet))));
  }

  private static Map<String, Object> own(PageLayout sheet) {
    var name = sheet.config().newsletter().name();
    int first = name.isEmpty() ? 'C' : name.codePointAt(0);
    return Map.of(
        "accent", AccentColour.of(sheet.config().theme().accent()).onLight(),
        "initial", Character.toString(Character.toUpperCase(first)));
  }
}
