package org.coranto.check;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.coranto.url.UrlText;

/// The newsletter's own site, as an edition links to it.
public final class OwnSite {

  private final CheckContext context;
  private final URI home;

  private OwnSite(CheckContext context) {
    this.context = context;
    this.home = context.config().newsletter().address();
  }

  public static OwnSite of(CheckContext context) {
    return new OwnSite(context);
  }

  /// The path below the newsletter's URL that a target leads to; empty for other sites, other
  /// schemes and places on the same page.
  public Optional<String> path(String target) {
    if (target.isEmpty() || target.startsWith("#")) {
      return Optional.empty();
    }
    var base = slashed(home.toString());
    boolean absolute = target.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    var written =
        absolute
            ? target
            : target.startsWith("//")
                ? home.getScheme() + ":" + target
                : target.startsWith("/")
                    ? root() + target
                    : slashed(base + context.edition().head().route().replaceFirst("^/", ""))
                        + target;
    return UrlText.of(written)
        .flatMap(url ->
            UrlText.of(base)
                .filter(own -> isBelow(url, own))
                .map(own -> url.path().substring(own.path().length())));
  }

  private static boolean isBelow(UrlText url, UrlText own) {
    return url.host().replaceFirst("^www\\.", "").equals(own.host().replaceFirst("^www\\.", ""))
        && url.port() == own.port()
        && url.path().startsWith(own.path());
  }

  /// Without the path of the newsletter.
  private String root() {
    return home.getScheme().toLowerCase(Locale.ROOT) + "://" + home.getRawAuthority();
  }

  private static String slashed(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  /// Whether the build makes what a target leads to, or it leads elsewhere. Every site has a front
  /// page, so that a link to it does not make the paths of the whole site known.
  public boolean makes(String target) {
    return path(target).filter(path -> !path.isEmpty()).map(context.own()::makes).orElse(true);
  }

  /// Whether a target leads into the site, to something that the build makes.
  public boolean has(String target) {
    return path(target).isPresent() && context.own().paths().get().isPresent() && makes(target);
  }
}
