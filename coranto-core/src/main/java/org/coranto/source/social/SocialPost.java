package org.coranto.source.social;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.SourceContext;
import org.coranto.url.UrlText;

/// A post of a social network.
record SocialPost(Posted posted, Page page, Text text, long likes) {

  /// @param key the network's id
  /// @param address its public page
  record Posted(String key, String address, Person by, Optional<Instant> at) {}

  /// The first page outside the network that it links to.
  ///
  /// @param address empty if there is none
  /// @param title if the network shows it; may be empty
  record Page(String address, String title) {}

  /// @param own the text without links, tags and names; used as a title if there is no other
  /// @param whole the whole text
  record Text(String own, String whole) {}

  private static final int LONGEST_TITLE = 120;

  /// Empty if it is outside the window or has too few likes.
  Stream<Tip> tip(SourceContext context) {
    boolean isWanted =
        likes >= context.get(SocialKeys.LIKES)
            && posted.at().filter(context.window()::contains).isPresent()
            && (!page.address().isEmpty() || context.get(SocialKeys.TEXTS));
    return isWanted
        ? UrlText.of(page.address().isEmpty() ? posted.address() : page.address())
            .map(it -> tip(context, it))
            .stream()
        : Stream.empty();
  }

  private Tip tip(SourceContext context, UrlText target) {
    var content = new TipContent.Link(target.toString(), named(target), List.of(), "");
    var tip =
        context.tip(posted.key(), posted.address(), content).saying(text.whole()).by(posted.by());
    return posted.at().map(tip::at).orElse(tip);
  }

  private String named(UrlText target) {
    if (!page.title().isBlank()) {
      return page.title().strip();
    }
    return text.own()
        .lines()
        .map(SocialPost::inOrder)
        .filter(line -> line.chars().anyMatch(Character::isLetter))
        .findFirst()
        .map(SocialPost::cut)
        .orElse(target.host());
  }

  /// `Hail in numbers:` without the colon, because the link after it was removed.
  private static String inOrder(String line) {
    var words = String.join(" ", List.of(line.strip().split(" +")));
    return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, end > 0 ? end : LONGEST_TITLE) + "…";
  }
}
