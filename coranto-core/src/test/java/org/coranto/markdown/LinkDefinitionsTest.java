package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coranto.model.Block;
import org.coranto.model.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Link references that a text includes from another file.
class LinkDefinitionsTest {

  private static final String LINKS =
      """
      {% comment %}of the harbour{% endcomment %}
      [tide table]: /tides/ "Of the year"
      [Chart]: https://tides.example/chart.png
      """;

  private static final TemplateScope SCOPE =
      new TemplateScope(
          Map.of(), Map.of("_includes/links.md", LinkDefinitions.of(LINKS)), FileLinks.NONE);

  private static List<Inline> read(String text) {
    var blocks = MarkdownTree.read(RepairedText.of(text, 0, SCOPE), true).blocks();
    return ((Block.Paragraph) blocks.getFirst()).content();
  }

  private static List<String> targets(String text) {
    return read(text).stream()
        .filter(Inline.Link.class::isInstance)
        .map(it -> ((Inline.Link) it).href())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include links.md %}",
        "{%- include links.md -%}",
        "{% include \"links.md\" %}",
        "{% include 'links.md' %}",
        "{% include ./links.md %}",
        "{% include _includes/links.md %}",
        "{% include_relative ../_includes/links.md %}",
        "{{< include \"links.md\" >}}",
        "{{% include \"links.md\" %}}",
        "{{< readfile file=\"links.md\" >}}",
        "{{> links }}"
      })
  void a_text_that_includes_the_file_knows_its_labels(String tag) {
    var text = "See [it][tide table], [Tide  Table] and [TIDE TABLE][].\n\n" + tag + "\n";
    assertThat(targets(text)).containsExactly("/tides/", "/tides/", "/tides/");
    assertThat(TemplateTags.in(text, SCOPE)).allMatch(TemplateTag::understood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include other.md %}",
        "{% include links.md issues=\"1,2\" %}",
        "{% include sublinks.md %}",
        "{% include links.html %}",
        "{{ links.md }}",
        "`{% include links.md %}`",
        "links.md"
      })
  void a_text_without_such_a_tag_does_not(String tag) {
    assertThat(targets("See [it][tide table].\n\n" + tag + "\n")).isEmpty();
  }

  @Test
  void an_own_definition_of_the_text_counts_first() {
    assertThat(targets("[it][chart]\n\n{% include links.md %}\n\n[chart]: /own/\n"))
        .containsExactly("/own/");
  }

  @Test
  void pictures_titles_and_spans_are_as_with_own_definitions() {
    var text = "![Map][chart] and [*it*][tide table].\n\n{% include links.md %}\n";
    var content = read(text);
    assertThat(content.getFirst())
        .isInstanceOfSatisfying(
            Inline.Image.class,
            it -> {
              assertThat(it.source()).isEqualTo("https://tides.example/chart.png");
              assertThat(text.substring(it.span().start(), it.span().end()))
                  .isEqualTo("![Map][chart]");
            });
    assertThat(content.get(2))
        .isInstanceOfSatisfying(
            Inline.Link.class,
            it -> {
              assertThat(it.title()).contains("Of the year");
              assertThat(text.substring(it.span().start(), it.span().end()))
                  .isEqualTo("[*it*][tide table]");
            });
  }

  @Test
  void a_link_in_a_link_is_text() {
    assertThat(targets("[see [tide table] now](/x/)\n\n{% include links.md %}\n"))
        .containsExactly("/tides/");
  }

  @Test
  void a_file_with_a_loop_is_not_complete() {
    var loop = "{% for t in site.tides %}\n[tide {{t.name}}]: {{t.url}}\n{% endfor %}\n";
    assertThat(LinkDefinitions.of(LINKS).complete()).isTrue();
    assertThat(LinkDefinitions.of(LINKS + loop).complete()).isFalse();
    assertThat(LinkDefinitions.of(LINKS + loop).has("tide")).isFalse();
  }

  @Test
  void only_a_file_without_other_text_is_one_of_references() {
    assertThat(LinkDefinitions.areAllOf(LINKS)).isTrue();
    assertThat(LinkDefinitions.areAllOf("<!-- links\nof all -->\n" + LINKS)).isTrue();
    assertThat(LinkDefinitions.areAllOf(LINKS + "\nSee [Chart].\n")).isFalse();
    assertThat(LinkDefinitions.areAllOf("<p>Sign up</p>\n")).isFalse();
    assertThat(LinkDefinitions.areAllOf("")).isFalse();
  }
}
