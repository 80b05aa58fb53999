package org.coranto.edition;

import java.util.HashMap;
import java.util.Map;
import org.coranto.url.Slug;

/// Generates the ids of one edition, each of them once. The id of an entry is made from its URL,
/// which stays when editors improve the title; the id of a heading is made from its words, as in
/// Python-Markdown.
final class HeadingAnchors {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Map<String, Integer> given = new HashMap<>();

  /// @param address the URL of the entry; or its words, if it has none
  String entry(String address) {
    var id = "e" + Long.toString((hash(bare(address)) >>> 20) | (1L << 43), 36);
    return unique(id, "-");
  }

  String heading(String title) {
    var slug = Slug.of(title);
    return slug.isEmpty() || Character.isDigit(slug.charAt(0))
        ? unique("s" + (slug.isEmpty() ? "" : "-" + slug), "_")
        : unique(slug, "_");
  }

  private String unique(String id, String separator) {
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : unique(id + separator + (times - 1), separator);
  }

  /// The URL without scheme and final slash, because http and https are compared as equal.
  private static String bare(String address) {
    int from = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : 0;
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    return from < end ? address.substring(from, end) : address;
  }

  /// FNV-1a, 64 bits, over UTF-16 units.
  private static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
