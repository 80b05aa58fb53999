package org.coranto.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static PageNewsletter world() {
    return new PageNewsletter()
        .edition(1, "2031-01-02", "## News\n* [Fog](https://fog.example/)\n");
  }

  @Test
  void a_theme_replaces_one_template_and_keeps_the_others() {
    var world = world().theme("neighbours.html", "<p>That is all, {{name}}.</p>");
    assertThat(world.html("1/index.html").select("main > p").text())
        .isEqualTo("That is all, Lights.");
    assertThat(world.html("1/index.html").select("h1").text()).isEqualTo("Lights 1");
  }

  @Test
  void the_example_of_the_documentation_works() throws java.io.IOException {
    var page = java.nio.file.Files.readString(Folders.project().resolve("docs/outputs/theme.md"));
    var example = page.substring(page.indexOf("```html") + 8, page.lastIndexOf("```"));
    var html = world().edition(2, "2031-01-09", "x").theme("neighbours.html", example);
    assertThat(html.html("2/index.html").select("main > p a").attr("href"))
        .isEqualTo("https://github.com/lights/paper");
    assertThat(html.html("2/index.html").select("a[rel=prev]").text()).isEqualTo("Lights 1");
  }

  @Test
  void a_theme_speaks_another_language_line_by_line() {
    var world = world().theme("words.properties", "archive = Archiv\n");
    assertThat(world.html("archive/index.html").select("h1").text()).isEqualTo("Archiv");
    assertThat(world.html("archive/index.html").select("nav li").eq(0).text()).isEqualTo("Latest");
  }

  @Test
  void a_theme_has_its_own_style_sheet_in_the_chosen_colour() {
    var world = world().theme("style.css", "a{color:var(--accent-on-light)}");
    assertThat(world.text("style.css"))
        .startsWith(":root{--accent-on-light:#")
        .endsWith("a{color:var(--accent-on-light)}");
  }

  @Test
  void a_style_sheet_that_changed_has_another_address() {
    var link = "link[rel=stylesheet]";
    assertThat(world().html("1/index.html").select(link).attr("href"))
        .isNotEqualTo(
            world().theme("style.css", "a{}").html("1/index.html").select(link).attr("href"));
  }

  @Test
  void a_misspelt_variable_is_named_with_its_place_and_the_right_one() {
    assertThatThrownBy(() -> world().theme("edition.html", "<p>\n{{titel}}").text("1/index.html"))
        .isInstanceOf(ThemeException.class)
        .hasMessage("theme/edition.html:2: unknown variable “titel”. Did you mean “title”?");
  }

  @Test
  void a_misspelt_variable_is_found_in_the_part_that_has_it() {
    assertThatThrownBy(() ->
            world()
                .theme("article.html", "{{#edition}}{{nunber}}{{/edition}}")
                .text("1/index.html"))
        .hasMessage("theme/article.html:1: unknown variable “nunber”. Did you mean “number”?");
  }

  @Test
  void a_word_that_is_not_said_anywhere_is_a_mistake() {
    assertThatThrownBy(() -> world().theme("words.properties", "archiv = x").text("1/index.html"))
        .hasMessage("theme/words.properties: unknown page text “archiv”. Did you mean “archive”?");
  }

  @Test
  void a_template_that_is_not_well_formed_is_a_mistake() {
    assertThatThrownBy(() -> world().theme("edition.html", "{{#edition}}").text("1/index.html"))
        .isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("theme/edition.html: the template is not well-formed: ");
  }

  @Test
  void a_part_that_is_not_there_is_a_mistake() {
    assertThatThrownBy(() -> world().theme("edition.html", "{{>head}}").text("1/index.html"))
        .hasMessage(
            "unknown template “head.html”: it is neither in the folder theme nor built in.");
  }

  @Test
  void a_template_that_includes_itself_is_a_mistake() {
    assertThatThrownBy(() -> world().theme("edition.html", "{{>edition}}").text("1/index.html"))
        .hasMessage("theme/edition.html: the template includes itself.");
  }

  @Test
  void a_template_reads_what_it_is_given_and_nothing_behind_it() {
    for (var reach :
        new String[] {"title.class", "title.getClass", "edition.entrySet", "title.length"}) {
      assertThatThrownBy(
              () -> world().theme("edition.html", "{{" + reach + "}}").text("1/index.html"))
          .as(reach)
          .isInstanceOf(ThemeException.class);
    }
  }

  @Test
  void a_variable_is_escaped_also_in_single_quotes() {
    var world = new PageNewsletter().edition(1, "2031-01-02", "It's <b>", "x");
    assertThat(world.theme("edition.html", "<a title='{{title}}'>").text("1/index.html"))
        .isEqualTo("<a title='It&#39;s &lt;b&gt;'>");
  }
}
