package org.coranto.check.archive;

import java.util.Locale;
import java.util.Optional;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Line;
import org.coranto.model.Entry;

/**
 * What stands in brackets before links to a host, under the host; and under {@code [} and the
 * prefix in lower case how it is written. Detail: the prefixes, a tab behind each. Under {@code ][}
 * those that touch their link.
 */
public final class PrefixesOfHosts implements Topic {

  PrefixesOfHosts() {}

  @Override
  public String name() {
    return "prefixes";
  }

  @Override
  public int nearFrom() {
    return 5;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    edition
        .entries()
        .filter(Entry.LinkEntry.class::isInstance)
        .map(Entry::body)
        .forEach(body -> note(edition, body, notes));
    for (var line : edition.lines().all()) {
      if (line.is(Line.Kind.ITEM)) {
        touching(line.words()).ifPresent(prefix -> notes.note("][", prefix));
      }
    }
  }

  /** {@code [video][Title](…)}. */
  private static Optional<String> touching(String words) {
    int close = words.indexOf("][");
    return words.startsWith("[") && close > 0 && words.lastIndexOf('[', close) == 0
        ? Optional.of(words.substring(1, close))
        : Optional.empty();
  }

  /** {@code youtube.com} for {@code https://youtu.be/abc}: a site under all of its names. */
  public static String host(AnnotatedEdition edition, String href) {
    var key = edition.key(href);
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  private static void note(AnnotatedEdition edition, Entry.Body body, Notes notes) {
    var prefixes = String.join("\t", body.prefixes());
    notes.note(host(edition, body.links().getFirst().href()), prefixes);
    for (var prefix : body.prefixes()) {
      notes.note("[" + prefix.toLowerCase(Locale.ROOT), prefix);
    }
  }
}
