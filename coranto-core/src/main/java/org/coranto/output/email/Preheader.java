package org.coranto.output.email;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Entry.PickEntry;
import org.coranto.model.Hyperlink;

/// The text that an inbox shows after the subject: the pick, then the first titles of the sections.
final class Preheader {

  private static final int TITLES = 6;

  private Preheader() {}

  /// Empty without titles: mail clients then show the start of the text.
  static String of(Edition edition) {
    var picks = edition.entries().flatMap(Preheader::pick);
    var firsts =
        edition.sections().stream()
            .flatMap(section -> section.entries().stream().flatMap(Preheader::link).limit(1));
    var titles = new LinkedHashSet<String>();
    Stream.concat(picks, firsts)
        .filter(title -> !title.isBlank())
        .limit(TITLES)
        .forEach(titles::add);
    return Truncate.shortened(String.join(" · ", titles), Truncate.PREVIEW);
  }

  private static Stream<String> pick(Entry entry) {
    return entry instanceof PickEntry pick ? Stream.of(pick.subject().text()) : Stream.of();
  }

  private static Stream<String> link(Entry entry) {
    return entry instanceof LinkEntry link
        ? link.body().links().stream().map(Hyperlink::text).limit(1)
        : Stream.of();
  }
}
