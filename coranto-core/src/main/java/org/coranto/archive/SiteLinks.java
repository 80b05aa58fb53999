package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;

/// Links to paths of the newsletter's own host: `/learn/`. All have the same key; the value is the
/// link as written.
public final class SiteLinks extends TextTopic {

  public static final String KEY = "/";

  SiteLinks() {}

  /// Whether a link is such a path, and not `//example.org/`.
  public static boolean is(String href) {
    return href.startsWith("/") && !href.startsWith("//");
  }

  @Override
  public String name() {
    return "site-links";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    edition
        .entries()
        .flatMap(entry -> entry.body().links().stream())
        .filter(link -> is(link.href()))
        .forEach(link -> notes.note(KEY, link.href()));
  }
}
