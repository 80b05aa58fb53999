package org.coranto.output.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.config.Config;
import org.coranto.config.OutputSettings;
import org.coranto.config.OutputSettings.RedirectForm;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;
import org.coranto.output.Site;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

class RedirectOutputTest {

  private static final String MOVED =
      Gazette.EVERY_KIND.replaceFirst(
          "Number: 12\n", "Number: 12\nAlias: /old/12.html, /old/12.php\n");

  private static Artifacts written(String edition, RedirectForm... forms) {
    var site = Gazette.of(edition).site();
    var config = Gazette.config();
    var outputs = config.outputs();
    var settings =
        new OutputSettings(
            outputs.only(),
            outputs.rss(),
            outputs.atom(),
            outputs.jsonFeed(),
            outputs.feedEditions(),
            outputs.calendarEditions(),
            outputs.mailEditions(),
            outputs.mailLimit(),
            outputs.cards(),
            List.of(forms));
    return Artifacts.of(new RedirectOutput(), with(site, settings, config));
  }

  private static Site with(Site site, OutputSettings outputs, Config config) {
    var changed =
        Config.builder(
                config.newsletter(),
                config.schedule(),
                config.content(),
                config.permalinks(),
                outputs)
            .build();
    return new Site(changed, site.editions(), site.pages(), site.reader(), site.theme());
  }

  @Test
  void without_old_addresses_nothing_is_written() {
    assertThat(written(Gazette.EVERY_KIND, RedirectForm.values()).paths()).isEmpty();
  }

  @Test
  void each_old_address_that_is_a_page_gets_one_that_leads_to_the_edition() {
    var pages = written(MOVED, RedirectForm.PAGE);
    assertThat(pages.paths()).containsExactly("old/12.html");
    assertThat(pages.text("old/12.html"))
        .contains(
            "<meta http-equiv=\"refresh\" content=\"0;"
                + " url=https://harbour.example/2026/08/19/12/\">",
            "<link rel=\"canonical\" href=\"https://harbour.example/2026/08/19/12/\">");
  }

  @Test
  void servers_get_a_line_for_each_old_address() {
    var lists = written(MOVED, RedirectForm.NETLIFY, RedirectForm.NGINX);
    assertThat(lists.text("_redirects"))
        .isEqualTo("/old/12.html /2026/08/19/12/ 301\n/old/12.php /2026/08/19/12/ 301\n");
    assertThat(lists.text("redirects.map"))
        .isEqualTo("\"/old/12.html\" \"/2026/08/19/12/\";\n\"/old/12.php\" \"/2026/08/19/12/\";\n");
  }

  @Test
  void a_title_cannot_add_markup_to_the_page() {
    var hostile = MOVED.replace("Title: The Harbour Gazette 12", "Title: <script>x</script> 12");
    assertThat(written(hostile, RedirectForm.PAGE).text("old/12.html")).doesNotContain("<script>");
  }

  @Test
  void the_examples_of_the_page_of_documentation_are_what_is_written() {
    var page =
        new String(
            RealData.bytes(Folders.project().resolve("docs/outputs/redirects.md")),
            StandardCharsets.UTF_8);
    var all = written(MOVED, RedirectForm.values());
    var examples = Pattern.compile("(?s)```\\w+ ([^\\n]+)\\n(.*?)\\n```").matcher(page).results();
    assertThat(examples)
        .hasSize(3)
        .allSatisfy(it ->
            assertThat(all.text(it.group(1))).contains(List.of(it.group(2).split("\\n…\\n"))));
  }
}
