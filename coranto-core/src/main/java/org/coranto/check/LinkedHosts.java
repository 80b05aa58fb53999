package org.coranto.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.url.TopLevelDomains;
import org.coranto.url.UrlText;

/// The hosts that an edition or its archive links to, so that `lib.rs/crates` is known to be a host
/// and `main.rs` is not.
public final class LinkedHosts {

  private final Set<String> hosts;
  private final ArchiveIndex archive;
  private final String scheme;

  private LinkedHosts(Set<String> hosts, ArchiveIndex archive, String scheme) {
    this.hosts = Set.copyOf(hosts);
    this.archive = archive;
    this.scheme = scheme;
  }

  public static LinkedHosts of(CheckContext context) {
    return of(context.edition(), context.archive());
  }

  private static LinkedHosts of(AnnotatedEdition edition, ArchiveIndex archive) {
    var hosts = new HashSet<String>();
    int http = 0;
    for (var link : edition.links()) {
      http += link.href().startsWith("http:") ? 1 : 0;
      if (link.form() != Link.Form.BARE) {
        UrlText.of(link.href()).ifPresent(url -> hosts.add(url.host()));
      }
    }
    return new LinkedHosts(
        hosts, archive, 2 * http > edition.links().size() ? "http://" : "https://");
  }

  /// `https://`, or `http://` if most links of the edition have it.
  public String scheme() {
    return scheme;
  }

  /// Whether another link goes to the host that a text without a scheme starts with.
  private boolean know(String text) {
    var host = host(text);
    return hosts.contains(host) || archive.knows(Topics.PREFIXES, host);
  }

  /// Whether a text without a scheme can only be a host with a path: `www.example.org`,
  /// `example.org/a`, or any host that is known.
  public boolean isHost(String text) {
    boolean path = text.indexOf('/') > 0;
    return know(text)
        || text.regionMatches(true, 0, "www.", 0, 4)
        || (path && TopLevelDomains.isOne(host(text).replaceFirst(".*\\.", "")));
  }

  private static String host(String text) {
    int end = 0;
    while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
