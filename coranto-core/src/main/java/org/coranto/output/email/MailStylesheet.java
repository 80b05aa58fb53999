package org.coranto.output.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.output.Site;

/// The styles in a mail's head: sizes and distances, then colours, then colours for dark mode,
/// which are in a separate block because a client may drop a block with an unknown rule. A file of
/// the same name in the theme's folder replaces each of them.
final class MailStylesheet {

  private static final String LAYOUT = "mail.css";
  private static final String COLOURS = "mail-colours.css";
  private static final String DARK = "mail-dark.css";

  private static final Map<String, String> BUILT_IN =
      Stream.of(LAYOUT, COLOURS, DARK)
          .collect(Collectors.toUnmodifiableMap(Function.identity(), MailStylesheet::resource));

  private MailStylesheet() {}

  /// @param rightToLeft lists are indented on the right
  static String of(Site site, boolean rightToLeft, boolean colours) {
    var layout =
        file(site, LAYOUT)
            .replace("$left", rightToLeft ? "0" : "22px")
            .replace("$right", rightToLeft ? "22px" : "0")
            .replace("$side", rightToLeft ? "right" : "left");
    if (!colours) {
      return block(layout);
    }
    return block(layout + file(site, COLOURS))
        + block("@media (prefers-color-scheme:dark){" + file(site, DARK) + "}");
  }

  private static String block(String css) {
    return "<style>" + css + "</style>\n";
  }

  private static String file(Site site, String name) {
    var accent = site.config().theme().accent();
    return site.theme()
        .file(name)
        .orElseGet(() -> Objects.requireNonNull(BUILT_IN.get(name), name))
        .replace("$accent", MailPalette.onWhite(accent))
        .replace("$dark", MailPalette.onBlack(accent))
        .replace("</", "<\\/")
        .replaceAll("\\R\\s*", " ");
  }

  private static String resource(String name) {
    try (var file = Objects.requireNonNull(MailStylesheet.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
