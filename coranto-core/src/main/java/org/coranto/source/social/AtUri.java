package org.coranto.source.social;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a record: `at://did:plc:asdf123/app.bsky.feed.post/3k2a` (atproto.com/specs).
///
/// @param authority the owner, by identifier or handle
/// @param collection empty if only the owner is named
/// @param key empty if only a collection is named
record AtUri(String authority, String collection, String key) {

  private static final String START = "at://";
  private static final int LONGEST = 8192;
  private static final Pattern DID = Pattern.compile("did:[a-z]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._-]");
  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,62}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_~.:-]{1,512}");

  static Optional<AtUri> of(String text) {
    if (!text.startsWith(START) || text.length() > LONGEST) {
      return Optional.empty();
    }
    var parts = text.substring(START.length()).split("/", -1);
    boolean isWell =
        parts.length <= 3
            && (isDid(parts[0]) || isHandle(parts[0]))
            && (parts.length < 2 || isCollection(parts[1]))
            && (parts.length < 3 || isKey(parts[2]));
    return isWell
        ? Optional.of(
            new AtUri(parts[0], parts.length < 2 ? "" : parts[1], parts.length < 3 ? "" : parts[2]))
        : Optional.empty();
  }

  static boolean isDid(String text) {
    return text.length() <= 2048 && DID.matcher(text).matches();
  }

  /// A name of the domain name system with at least two labels: `ada.example`.
  static boolean isHandle(String text) {
    var labels = text.split("\\.", -1);
    if (text.length() > 253
        || labels.length < 2
        || Character.isDigit(first(labels[labels.length - 1]))) {
      return false;
    }
    for (var label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCollection(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 0
        && isHandle(text.substring(0, dot).indexOf('.') < 0 ? "" : reversed(text.substring(0, dot)))
        && NAME.matcher(text.substring(dot + 1)).matches();
  }

  /// `app.bsky.feed` is a domain name from its end.
  private static String reversed(String name) {
    return String.join(".", List.of(name.split("\\.", -1)).reversed());
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches() && !Set.of(".", "..").contains(text);
  }

  private static char first(String label) {
    return label.isEmpty() ? '0' : label.charAt(0);
  }
}
