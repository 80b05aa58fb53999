package org.coranto.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlText;

/// The hosts of links whose text says `on` a site. The key is [#key], the value is the host.
public final class LinkedSites extends TextTopic {

  private static final Pattern ON = Pattern.compile("(?i).*\\bon ([/\\w.-]{3,30})\\s*+");

  /// `r/gardening` for `a gardener on r/Gardening`; empty if no site is named.
  public static Optional<String> key(String words) {
    var match = ON.matcher(words);
    return words.toLowerCase(Locale.ROOT).contains("on ") && match.matches()
        ? Optional.of(match.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The last two labels of the host, or of the main host of the same page.
  public static Optional<String> host(String href) {
    return UrlText.of(href)
        .map(_ -> UrlKey.of(href))
        .map(key -> key.substring(0, Math.min(key.length(), (key + "/").indexOf('/'))))
        .map(host -> host.substring(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1));
  }

  @Override
  public String name() {
    return "sites";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    edition
        .entries()
        .flatMap(entry -> entry.body().links().stream())
        .forEach(link ->
            key(link.text())
                .ifPresent(key -> host(link.href()).ifPresent(host -> notes.note(key, host))));
  }
}
