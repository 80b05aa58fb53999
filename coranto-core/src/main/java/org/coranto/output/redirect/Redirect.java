package org.coranto.output.redirect;

import java.net.URI;
import org.coranto.model.EditionHead;
import org.coranto.model.Route;
import org.coranto.output.Site;
import org.coranto.output.html.Html;

/// One old address, and the page that it leads to.
///
/// @param base the path of the newsletter's URL, without a slash at its end: `/news`
/// @param to absolute
/// @param language of the page
record Redirect(Route from, String base, String to, String title, String language) {

  static Redirect of(Route from, EditionHead head, Site site) {
    var path = site.config().newsletter().address().getPath();
    return new Redirect(
        from,
        path.replaceFirst("/+$", ""),
        site.absolute(new Route(head.route()).encoded()),
        head.title(),
        head.language());
  }

  /// A page that leads browsers, readers and search engines to the new address.
  String page() {
    var address = Html.escaped(to);
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <title>%s</title>
    <link rel="canonical" href="%s">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=%s">
    </head>
    <body>
    <p><a href="%s">%s</a></p>
    </body>
    </html>
    """
        .formatted(
            Html.escaped(language),
            Html.escaped(title),
            address,
            address,
            address,
            Html.escaped(title));
  }

  /// `/old/ /new/ 301`, for Netlify and Cloudflare Pages.
  String netlifyLine() {
    return base + from.encoded() + " " + path() + " 301\n";
  }

  /// `"/old/" "/new/";`, to be included in a `map $uri` of nginx, which decodes addresses.
  String nginxLine() {
    return "\"%s%s\" \"%s\";\n".formatted(base, from.path(), path());
  }

  private String path() {
    return URI.create(to).getRawPath();
  }
}
