package org.coranto.output.social;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.coranto.model.Edition;
import org.coranto.output.Site;
import org.coranto.output.highlight.Highlights;

/// Plain text of at most 500 characters, of which a URL counts as 23.
final class MastodonText {

  static final int ROOM = 500;

  private static final int ADDRESS = 23;

  private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+");

  private MastodonText() {}

  static byte[] written(Edition edition, Site site) {
    var address = site.absolute(edition.head().route());
    var highlights = Highlights.of(edition, site.config());
    var post = SocialText.of(highlights, address, address, ROOM, text -> length(text, address));
    return (post.text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// In code points, of which there are at least as many as the characters that Mastodon counts. A
  /// URL in a title is counted with its full length.
  static int length(String text, String own) {
    int length = text.codePointCount(0, text.length());
    var addresses = ADDRESSES.matcher(text);
    while (addresses.find()) {
      var address = addresses.group();
      int letters = address.codePointCount(0, address.length());
      length += address.equals(own) ? ADDRESS - letters : Math.max(0, ADDRESS - letters);
    }
    return length;
  }
}
