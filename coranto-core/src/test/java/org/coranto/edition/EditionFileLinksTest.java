package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.markdown.SourceText;
import org.coranto.markdown.TemplateTags;
import org.coranto.model.EditionHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links to files of the newsletter in the words of other generators.
class EditionFileLinksTest {

  private static final Config CONFIG =
      Configuration.of(
          """
          name = "Tides"
          address = "https://harbour.example/letter/"
          [content]
          editions = "content/tides"
          assets = ["content/images"]
          [permalinks]
          edition = "/{year}/{slug}/"
          slug = "file"
          """);

  private static final EditionHead HEAD =
      new EditionHead(
          "content/tides/2026-09-09-ebb.md",
          "Ebb",
          OptionalInt.empty(),
          LocalDate.of(2026, 9, 9),
          "ebb",
          "en",
          "/2026/ebb/",
          false,
          "",
          List.of());

  private static List<String> targets(String text) {
    return AnnotatedEdition.of(CONFIG, HEAD, new SourceText("---\ntitle: Ebb\n---\n\n" + text))
        .links()
        .stream()
        .map(Link::href)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% post_url 2026-09-02-flood %}",
        "{{ site.baseurl }}/../letter/2026/flood/",
        "{% link content/tides/2026-09-02-flood.md %}",
        "{{< ref \"2026-09-02-flood.md\" >}}",
        "{{< relref \"/tides/2026-09-02-flood\" >}}",
        "{{% ref path=\"tides/2026-09-02-flood.md\" lang=\"en\" %}}",
        "@/tides/2026-09-02-flood.md",
        "{filename}2026-09-02-flood.md",
        "{filename}/tides/2026-09-02-flood.md",
        "{filename}../tides/2026-09-02-flood.md",
        "|filename|2026-09-02-flood.md"
      })
  void a_link_to_the_file_of_an_edition_leads_to_its_page(String target) {
    assertThat(targets("See [it](" + target + ") there.\n"))
        .allMatch(it -> it.replace("/letter/../", "/").equals("/letter/2026/flood/"))
        .hasSize(1);
    if (!target.contains(" ")) {
      assertThat(targets("See [it][f] there.\n\n[f]: " + target + "\n")).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "@/tides/2026-09-02-flood.md#high, /letter/2026/flood/#high",
    "{static}/images/pier.png, /letter/images/pier.png",
    "{static}../images/pier.png, /letter/images/pier.png",
    "{attach}pier.png, pier.png",
    "{filename}/images/pier.pdf, /letter/images/pier.pdf",
    "{{ page.url }}#high, /2026/ebb/#high",
  })
  void fragments_assets_and_the_own_page_are_known(String target, String expected) {
    assertThat(targets("See [it](" + target + ") there.\n")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@/about.md",
        "@/boats/2026-09-02-flood.md",
        "@/tides/undated.md",
        "{filename}/pages/about.md",
        "{filename}/boats/x.md",
        "{static}/js/map.js",
        "{tag}tides",
        "{category}boats",
        "|filename|/boats/x.md",
        "{% post_url flood %}",
        "{% link about.md %}",
        "{{< ref \"boats/2026-09-02-flood\" >}}",
        "{{< relref \"about\" >}}",
        "{{ site.baseurl }}{% link about.md %}",
      })
  void what_is_not_known_is_words_without_a_link_and_reported(String target) {
    var text = "See [the *pier*](" + target + ") there.\n";
    assertThat(targets(text)).isEmpty();
    assertThat(TemplateTags.in(text, TemplateValues.scope(CONFIG)))
        .filteredOn(tag -> !tag.understood())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [it](https://harbour.example/@/x.md).",
        "Write `[x](@/tides/x.md)`.",
        "Mail a@/b and @/c.md.",
        "The set {filename} and |filename| and {static}.",
        "```\n[x]({filename}x.md)\n```",
        "See (@/tides/x.md).",
        "See [it](https://social.example/@ada)."
      })
  void other_text_is_not_touched(String text) {
    assertThat(TemplateTags.in(text, TemplateValues.scope(CONFIG))).isEmpty();
  }

  @Test
  void an_address_made_of_the_title_is_not_guessed() {
    var config =
        Configuration.of(
            "name = \"T\"\naddress = \"https://t.example/\"\n[permalinks]\nslug = \"title\"\n");
    assertThat(new EditionFileLinks(config).page("2026-09-02-flood.md")).isEmpty();
  }
}
