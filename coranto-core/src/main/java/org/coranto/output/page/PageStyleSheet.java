package org.coranto.output.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/// The style sheet: the accent colour, then `style.css` unchanged.
final class PageStyleSheet implements PageKind {

  static final String PATH = "style.css";

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    return Stream.of(
        new Plan.OfSite(
            PATH,
            layout.inputs().fingerprint(),
            () -> text(layout).getBytes(StandardCharsets.UTF_8)));
  }

  /// The style sheet; a theme's file of that name replaces everything but the colours.
  static String text(PageLayout layout) {
    var files = ThemeFiles.of(layout.site());
    var accent = AccentColour.of(layout.config().theme().accent());
    return ":root{--accent-on-light:%s;--accent-on-dark:%s}\n"
            .formatted(accent.onLight(), accent.onDark())
        + files.text(PATH).orElse("");
  }
}
