package org.coranto.edition;

import java.util.Locale;
import org.coranto.markdown.TitleKey;
import org.coranto.url.UrlKey;

/// Identifies a group that holds events.
public final class GroupKey {

  private GroupKey() {}

  /// `meetup.example/rust` for `https://www.Meetup.example/de-DE/Rust/events/`.
  public static String ofAddress(String href) {
    return UrlKey.of(href)
        .replaceFirst("/events$", "")
        .replaceFirst("/[a-z]{2}-[A-Z]{2}(?=/)", "")
        .toLowerCase(Locale.ROOT);
  }

  /// The key has a space before it, so that it differs from every URL.
  public static String ofName(String name) {
    return " " + TitleKey.of(name);
  }
}
