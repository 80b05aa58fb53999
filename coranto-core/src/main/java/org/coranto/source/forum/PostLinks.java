package org.coranto.source.forum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.model.TipContent.Link;
import org.coranto.model.TipContent.Nomination;
import org.coranto.url.UrlText;
import org.coranto.web.HtmlText;

/// The pages that a post links to, without those in quotations of earlier posts.
final class PostLinks {

  /// Elements that the forum adds: people, tags, pictures, and the site's name above a box.
  private static final String NOT_OF_THE_POST =
      "aside.quote, a.mention, a.mention-group, a.hashtag, a.hashtag-cooked, a.lightbox,"
          + " a.attachment, a.anchor, .onebox header a, .onebox .source a";

  /// A page of a registry or a forge.
  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?i)^https?://(?:[^/]*/(?:crates|packages?|project|gems)/[^/]+"
              + "|(?:www\\.)?(?:lib\\.rs|crates\\.io|npmjs\\.com|pypi\\.org|hex\\.pm|rubygems\\.org|hackage\\.haskell\\.org"
              + "|github\\.com|gitlab\\.com|codeberg\\.org|sr\\.ht|bitbucket\\.org)/[^/?#]+/[^/?#]+)");

  /// A topic of a forum.
  private static final Pattern FORUM =
      Pattern.compile(
          "(?i)^https?://(?:users|forum|discuss|community|internals)\\.[^/]+/|/t/[^/]+/\\d+");

  /// Words of a link that do not name its page.
  private static final Set<String> NAMELESS =
      Set.of(
          "here",
          "link",
          "this",
          "this one",
          "it",
          "docs",
          "documentation",
          "crate",
          "package",
          "library",
          "repo",
          "repository",
          "github",
          "gitlab",
          "source",
          "code",
          "website",
          "homepage",
          "home page",
          "page",
          "project",
          "post",
          "this post",
          "article",
          "announcement",
          "this announcement",
          "blog post");

  private PostLinks() {}

  /// What a post nominates: the first page that is not one of a forum. If it is the page of a
  /// package or a repository, all of these, each name once.
  static Stream<Nomination> nomination(DiscoursePost post) {
    var links = links(post).toList();
    var first =
        links.stream()
            .filter(link -> !FORUM.matcher(link.address()).find())
            .findFirst()
            .or(() -> links.stream().findFirst());
    var packages = new LinkedHashMap<String, Link>();
    links.stream()
        .filter(PostLinks::isPackage)
        .forEach(link -> packages.putIfAbsent(link.title().toLowerCase(Locale.ROOT), link));
    return (first.filter(PostLinks::isPackage).isPresent()
            ? packages.values().stream()
            : first.stream())
        .map(link -> new Nomination(link.address(), link.title(), "", post.likes()));
  }

  private static boolean isPackage(Link link) {
    return PACKAGE.matcher(link.address()).find();
  }

  static Stream<Link> links(DiscoursePost post) {
    var own = post.cooked().clone();
    own.select(NOT_OF_THE_POST).remove();
    return HtmlText.links(own).stream()
        .map(link -> new Link(link.address(), title(link), List.of(), ""));
  }

  /// The text of the link, or the last part of a bare URL: `drizzle`.
  private static String title(HtmlText.Link link) {
    var words = link.words();
    boolean isBare =
        words.isEmpty()
            || (words.contains("/") && !words.contains(" "))
            || NAMELESS.contains(words.strip().toLowerCase(Locale.ROOT));
    return isBare ? UrlText.of(link.address()).map(PostLinks::last).orElse(words) : words;
  }

  private static String last(UrlText address) {
    var path = address.path();
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    var last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return last.isEmpty() ? address.host() : last;
  }
}
