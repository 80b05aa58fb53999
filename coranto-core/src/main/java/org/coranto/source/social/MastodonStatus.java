package org.coranto.source.social;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.url.UrlText;
import org.coranto.web.HtmlText;
import org.coranto.web.PlainWords;

/// A status as in Mastodon's API (docs.joinmastodon.org/entities/Status).
final class MastodonStatus {

  /// Visibilities of public posts; others are meant for few people.
  private static final Set<String> FOR_ALL = Set.of("public", "unlisted", "");

  private static final String SET_BY_NETWORK = "a.mention, a.hashtag, a[rel~=tag]";
  private static final Pattern EMOJI = Pattern.compile(":[A-Za-z0-9_]{1,64}:");

  private MastodonStatus() {}

  /// Empty for a post that is not public, and for a repost.
  static Stream<SocialPost> read(JsonValue json) {
    if (!FOR_ALL.contains(json.text("visibility")) || !json.get("reblog").isNothing()) {
      return Stream.empty();
    }
    var seen = json.text("url").isEmpty() ? json.text("uri") : json.text("url");
    var content = HtmlText.parsed(json.text("content"), seen);
    var own = content.clone();
    own.select(SET_BY_NETWORK).remove();
    var links = HtmlText.links(own);
    var card = json.get("card");
    var link = links.isEmpty() ? card.text("url") : links.getFirst().address();
    own.select("a").remove();
    return Stream.of(
        new SocialPost(
            new SocialPost.Posted(
                json.text("uri").isEmpty() ? json.text("id") : json.text("uri"),
                seen,
                person(json.get("account")),
                json.instant("created_at")),
            new SocialPost.Page(
                link, isSame(card.text("url"), link) ? PlainWords.ofText(card.text("title")) : ""),
            new SocialPost.Text(HtmlText.words(own), HtmlText.words(content)),
            json.number("favourites_count")));
  }

  private static boolean isSame(String one, String other) {
    return UrlText.of(one).equals(UrlText.of(other));
  }

  private static Person person(JsonValue account) {
    var name = EMOJI.matcher(account.text("display_name")).replaceAll("").strip();
    return Person.of(name.isEmpty() ? "@" + account.text("acct") : name, account.text("url"));
  }
}
