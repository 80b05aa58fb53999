package org.coranto.source.forum;

import java.util.List;
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

  private PostLinks() {}

  static Stream<Nomination> nomination(DiscoursePost post) {
    return links(post)
        .limit(1)
        .map(link -> new Nomination(link.address(), link.title(), "", post.likes()));
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
    boolean isBare = words.isEmpty() || (words.contains("/") && !words.contains(" "));
    return isBare ? UrlText.of(link.address()).map(PostLinks::last).orElse(words) : words;
  }

  private static String last(UrlText address) {
    var path = address.path();
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    var last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return last.isEmpty() ? address.host() : last;
  }
}
