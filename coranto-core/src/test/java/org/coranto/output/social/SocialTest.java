package org.coranto.output.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;
import org.coranto.output.JsonTree;
import org.coranto.output.RealSite;
import org.coranto.output.Site;
import org.coranto.output.plain.Shorten;
import org.junit.jupiter.api.Test;

class SocialTest {

  private static final String FOLDER = "2026/08/19/12/social/";

  private static Artifacts posts(Site site) {
    return Artifacts.of(new SocialOutput(), site);
  }

  private static final Artifacts POSTS = posts(Gazette.of(Gazette.EVERY_KIND).site());

  @Test
  void a_mastodon_post_names_the_edition_its_pick_its_figures_its_quote_and_its_address() {
    assertThat(POSTS.text(FOLDER + "mastodon.txt"))
        .isEqualTo(
            """
            The Harbour Gazette 12

            Pick of the Week: anchor

            2 News · 1 Calls · 2 Events

            “A ship in harbour is safe, but that is not what the crane is for.” — Grete on the quay

            https://harbour.example/2026/08/19/12/
            """);
  }

  @Test
  void the_facets_of_a_bluesky_post_cover_the_words_they_link() {
    var post = JsonTree.of(POSTS.get(FOLDER + "bluesky.json"));
    var text = post.text("text").getBytes(StandardCharsets.UTF_8);
    assertThat(post.list("facets"))
        .extracting(facet -> words(text, facet) + " " + uri(facet))
        .containsExactly(
            "anchor https://anchor.example/",
            "harbour.example/2026/08/19/12 https://harbour.example/2026/08/19/12/");
    assertThat(post.text("createdAt")).isEqualTo("2026-08-19T12:00:00+02:00");
  }

  private static String words(byte[] text, JsonTree facet) {
    int start = Integer.parseInt(facet.get("index").text("byteStart"));
    int end = Integer.parseInt(facet.get("index").text("byteEnd"));
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  private static String uri(JsonTree facet) {
    return facet.list("features").getFirst().text("uri");
  }

  @Test
  void a_forum_post_is_a_title_an_address_and_a_table() {
    assertThat(POSTS.text(FOLDER + "forum.md"))
        .startsWith("# The Harbour Gazette 12\n\n<https://harbour.example/2026/08/19/12/>\n\n| The")
        .contains("| Pick of the Week | [anchor](https://anchor.example/) |\n")
        .contains(
            "| News | 2: [How the crane was mended](https://crane.example/mended?a=1&b=2) … |\n");
  }

  @Test
  void only_the_newest_edition_and_drafts_have_posts() {
    var older = Gazette.EVERY_KIND.replace("12\n", "11\n").replace("08-19", "08-12");
    var draft = Gazette.EVERY_KIND.replace("12\n", "13\n").replace("08-19", "08-26");
    var site = Gazette.of(older, Gazette.EVERY_KIND).withDraft(draft).site();
    assertThat(posts(site).paths())
        .hasSize(6)
        .contains("2026/08/19/12/social/forum.md", "2026/08/26/13/social/forum.md");
  }

  @Test
  void a_title_notifies_no_one() {
    var posts = posts(Gazette.of(Gazette.EVERY_KIND.replace("[anchor]", "[@ada/anchor]")).site());
    posts.forEach((path, post) ->
        assertThat(new String(post, StandardCharsets.UTF_8)).as(path).doesNotContain("@ada"));
  }

  @Test
  void words_from_an_edition_set_no_markup_in_a_forum() {
    var hostile = Gazette.EVERY_KIND.replace("[anchor]", "[*a* \\| \\<b\\> \\`c\\`]");
    assertThat(posts(Gazette.of(hostile).site()).text(FOLDER + "forum.md"))
        .contains("[a \\| \\<b\\> \\`c\\`](https://anchor.example/)");
  }

  private static final String[] LETTERS = {
    "👩‍👩‍👧‍👦",
    "e\u0301\u0323\u0302",
    "ש",
    "ع",
    "語",
    "🇳🇴",
    "W",
    " ",
    "a ",
    "https://a.b/ ",
    "\u0e01\u0e33",
    "word "
  };

  @Test
  void no_post_is_ever_too_long() {
    var random = new Random(12);
    for (int i = 0; i < 300; i++) {
      var text =
          Gazette.EVERY_KIND
              .replace("Harbour Gazette 12", words(random))
              .replace("anchor]", words(random) + "]")
              .replace("Grete on the quay", words(random))
              .replace("A ship in harbour", words(random));
      assertThat(text).contains("Number: 12");
      check(posts(Gazette.of(text).site()), FOLDER);
    }
  }

  private static String words(Random random) {
    var out = new StringBuilder("x");
    int length = 1 << random.nextInt(10);
    var one = random.nextBoolean() ? LETTERS[random.nextInt(LETTERS.length)] : "";
    for (int i = 0; i < length; i++) {
      out.append(one.isEmpty() ? LETTERS[random.nextInt(LETTERS.length)] : one);
    }
    return out.append('x').toString();
  }

  private static void check(Artifacts posts, String folder) {
    var mastodon = posts.text(folder + "mastodon.txt").strip();
    int line = mastodon.lastIndexOf('\n');
    assertThat(mastodon.substring(line + 1)).startsWith("https://");
    assertThat(mastodon.substring(0, line + 1).length()).isPositive();
    assertThat(mastodonLength(mastodon)).isLessThanOrEqualTo(500);
    var bluesky = JsonTree.of(posts.get(folder + "bluesky.json"));
    assertThat(Shorten.letters(bluesky.text("text"))).isLessThanOrEqualTo(300);
    assertThat(bluesky.text("text").getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(3_000);
    assertThat(bluesky.list("facets")).isNotEmpty();
  }

  /// Counted like on the server: visible letters, 23 for each URL.
  private static int mastodonLength(String text) {
    return Shorten.letters(text.replaceAll("https?://\\S+", "x".repeat(23)));
  }

  @Test
  void the_posts_of_a_real_edition_fit() {
    var site = RealSite.open();
    check(posts(site), site.newest(1).getFirst().route().substring(1) + "social/");
  }
}
