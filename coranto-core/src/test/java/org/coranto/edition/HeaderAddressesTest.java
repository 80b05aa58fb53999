package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.coranto.model.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderAddressesTest {

  private static final String FROM_SETTINGS = "/2026/09/02/pears/";

  private static HeadResult.Found read(HeaderForm form, String text) {
    var parser = new HeadParser(Configs.of(form, "{year}-{month}-{day}-{slug}"));
    return (HeadResult.Found) parser.read("e/2026-09-02-pears.md", new SourceText(text), false, "");
  }

  private static HeadResult.Found yaml(String lines) {
    return read(HeaderForm.YAML, "---\ntitle: Pears\n" + lines + "\n---\nHi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "permalink: /en/pears/7/ | /en/pears/7/",
        "permalink: /en/pears/7.html | /en/pears/7.html",
        "permalink: /:year/:month/:title:output_ext | /2026/09/pears.html",
        "permalink: false | /2026/09/02/pears/",
        "url: /pears/7/ | /pears/7/",
        "path: pears/7 | /pears/7/",
        "Permalink: '/pears/7/index.html' | /pears/7/",
        "slug: other | /2026/09/02/other/"
      })
  void the_page_is_where_its_header_says(String line, String route) {
    assertThat(yaml(line).head().route()).isEqualTo(route);
    assertThat(yaml(line).problems()).isEmpty();
  }

  @Test
  void the_file_of_pelican_goes_before_its_url() {
    var text = "Title: Pears\nUrl: pears/7/\nSave_as: pears/7.html\n\nHi";
    assertThat(read(HeaderForm.PELICAN, text).head().route()).isEqualTo("/pears/7.html");
  }

  @Test
  void toml_has_addresses_too() {
    var head =
        read(
                HeaderForm.TOML,
                "+++\n"
                    + "title = \"Pears\"\n"
                    + "path = \"pears/7\"\n"
                    + "aliases = [\"old/7\", \"/7.html\"]\n"
                    + "+++\n"
                    + "Hi")
            .head();
    assertThat(head.route()).isEqualTo("/pears/7/");
    assertThat(head.aliases()).containsExactly(new Route("/old/7/"), new Route("/7.html"));
  }

  @Test
  void old_addresses_are_read_in_every_word_for_them() {
    assertThat(yaml("aliases: [/a/, /b/]\nredirect_from:\n  - /c.html\n  - /a/").head().aliases())
        .extracting(Route::path)
        .containsExactly("/a/", "/b/", "/c.html");
    var pelican = read(HeaderForm.PELICAN, "Title: Pears\nAlias: /a/, /b.html\n\nHi");
    assertThat(pelican.head().aliases()).extracting(Route::path).containsExactly("/a/", "/b.html");
  }

  @Test
  void its_own_address_is_not_an_old_one() {
    assertThat(yaml("permalink: /a/\naliases: [/a/, /b/]").head().aliases())
        .containsExactly(new Route("/b/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a/",
        "https://else.example/a/",
        "/rss.xml",
        "/",
        "/archive/",
        "/sitemap.xml/a/",
        "/pears.php",
        "/{{ page.slug }}/",
        "/:categories/a/",
        "\"/a\\nb/\"",
        "404.html",
        "/INDEX.HTML",
        "/Rss.xml",
        "/feeds/",
        "/FEEDS/old/",
        "/feeds/jobs.json/",
        "/calendar/all.ics/",
        "/schemas/edition.html",
        "\"/o\\ud800k/\"",
        "/a[b]/"
      })
  void an_address_that_an_edition_cannot_have_is_reported_and_not_used(String address) {
    var quoted = address.startsWith("\"") ? address : "\"" + address + "\"";
    var read = yaml("permalink: " + quoted);
    assertThat(read.head().route()).isEqualTo(FROM_SETTINGS);
    assertThat(read.problems()).extracting(Problem::name).containsExactly("unusable-address");
  }

  @Test
  void of_old_addresses_only_the_bad_ones_are_refused() {
    var read = yaml("aliases: [/good/, ../bad/, /rss.xml, 'https://else.example/', /fine.html]");
    assertThat(read.head().aliases())
        .extracting(Route::path)
        .containsExactly("/good/", "/fine.html");
    assertThat(read.problems()).hasSize(3);
    assertThat(read.problems().getFirst().message())
        .isEqualTo(
            "“../bad/” leads out of the site with “..”; expected a path on this site, as in"
                + " /2026/09/02/weekly-12/.");
    assertThat(read.problems().getFirst().span().start()).isPositive();
  }

  @Test
  void the_newsletters_own_url_before_an_address_is_left_out() {
    var site = Configs.of(HeaderForm.YAML, "*").newsletter().address();
    assertThat(yaml("permalink: " + site + "a/").head().route()).isEqualTo("/a/");
  }

  @Test
  void an_old_address_of_two_editions_leads_to_the_older_one_and_both_are_named() {
    var one = yaml("aliases: [/same/, /one/]").head();
    var two = read(HeaderForm.YAML, "---\npermalink: /two/\naliases: [/same/, /one/x.html]\n---\n");
    var resolved = AliasConflicts.resolve(List.of(one, on("e/two.md", two)), Map.of());
    assertThat(resolved.heads().getFirst()).isEqualTo(one);
    assertThat(resolved.heads().getLast().aliases()).containsExactly(new Route("/one/x.html"));
    assertThat(resolved.problems())
        .containsExactly(
            "e/two.md: the old address /same/ is also that of e/2026-09-02-pears.md; it leads to"
                + " the latter only.");
  }

  @Test
  void an_old_address_never_replaces_a_page_and_never_makes_a_file_a_folder() {
    var one = yaml("permalink: /one.html\naliases: [/about/, /one.html/x/]").head();
    var resolved = AliasConflicts.resolve(List.of(one), Map.of("/about/", "about.md"));
    assertThat(resolved.heads().getFirst().aliases()).isEmpty();
    assertThat(resolved.problems()).hasSize(2).first().asString().contains("about.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail/", "edition.json/", "Edition.json", "card.png/a/", "social/a.html"})
  void an_old_address_never_replaces_what_is_beside_the_page_of_an_edition(String name) {
    var one = yaml("permalink: /one/").head();
    var two = read(HeaderForm.YAML, "---\npermalink: /two/\naliases: [/one/" + name + "]\n---\n");
    var resolved = AliasConflicts.resolve(List.of(one, on("e/two.md", two)), Map.of());
    assertThat(resolved.heads().getLast().aliases()).isEmpty();
    assertThat(resolved.problems()).singleElement().asString().contains("e/two.md", one.file());
  }

  private static EditionHead on(String file, HeadResult.Found found) {
    var head = found.head();
    return new EditionHead(
        file,
        head.title(),
        head.number(),
        head.date(),
        head.slug(),
        head.language(),
        head.route(),
        head.draft(),
        head.digest(),
        head.aliases());
  }
}
