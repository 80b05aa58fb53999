package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTagsTest {

  private static final Map<String, String> VALUES = Map.of("site.baseurl", "/news");

  private static String shown(String text) {
    return RepairedText.of(text, 0, VALUES).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include a.html x=\"1\" %}",
        "{%- if page.x -%}",
        "{{ page.title | escape }}",
        "{{ poll(id=12) }}",
        "{{< poll 12 >}}",
        "{{% notice tip %}}",
        "{{< /notice >}}",
        "{{#> chat time='1'}}",
        "{{/ chat}}",
        "{{! a note }}",
        "{# a note #}",
        "{: .big #top style=\"color: red\"}",
        "{:.center}",
        "{% comment %} one {{ two }} {% endcomment %}",
        "{% assign x = \"y\" %}"
      })
  void readers_never_see_a_tag(String tag) {
    assertThat(shown("One " + tag + " two")).isEqualTo("One  two");
    assertThat(shown("One `" + tag + "` two")).isEqualTo("One `" + tag + "` two");
    assertThat(shown("```\n" + tag + "\n```\n")).isEqualTo("```\n" + tag + "\n```\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A set {1, 2} and {:?} and {{, and }} and {%",
        "{} {{}} {{ 7 }} {#anchor}",
        "{: not a list of attributes}",
        "100 {% 3 %}",
        "{{a{b}}}"
      })
  void other_braces_are_text(String text) {
    assertThat(shown(text)).isEqualTo(text);
    assertThat(RepairedText.of(text, 0, VALUES).text()).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[a]({{ site.baseurl }}/a/) ~ [a](/news/a/)",
        "[a]({{ '/a/' | relative_url }}) ~ [a](/a/)",
        "{% assign host = \"https://a.example/\" %}[a]({{host}}1) ~ [a](https://a.example/1)",
        "{% raw %}{{ x }}{% endraw %} ~ {{ x }}",
        "{{< figure src=\"a.png\" alt=\"A tide\" >}} ~ ![A tide](a.png)"
      })
  void tags_with_a_known_meaning_have_it(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
    assertThat(TemplateTags.in(text, VALUES)).allMatch(TemplateTag::understood);
  }

  @Test
  void a_block_of_code_stays_one() {
    assertThat(shown("{% highlight rust %}\nlet a;\n{% endhighlight %}\n"))
        .isEqualTo("```rust\nlet a;\n```\n");
    assertThat(shown("{{< highlight go >}}\nx\n{{< /highlight >}}\n")).isEqualTo("```go\nx\n```\n");
  }

  @Test
  void attributes_after_an_item_do_not_make_its_list_loose() {
    assertThat(shown("* one\n{: .big}\n* two\n")).isEqualTo("* one\n&#32;\n* two\n");
    assertThat(shown("## News\n{:#news}\n")).isEqualTo("## News\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{%", "{{", "{{<", "{#", "{:", "{% comment %}", "{% raw %}", "{: .a .a"})
  void a_hostile_text_of_tags_is_read_in_time_and_keeps_its_lines(String tag) {
    var text = (tag + " x\n").repeat(20_000);
    assertThat(shown(text).lines().count()).isEqualTo(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# News {#news}\n\n* One\n* Two\n\nUse `{x#}` in Perl.\n",
        "# News {#news }\n* One #} two\n",
        "Write {# in your file\n* One `#}` two\n",
        "Write {% in your file\n* One\n```\na %} b\n```\n",
        "Write {% in your file\n \nand close it with %} again.\n",
        "Write {{ name\r\n\r\nand close it with }} again.\n",
        "Write {{< name\n\nand close it with >}} again.\n"
      })
  void a_tag_does_not_end_in_code_or_in_another_paragraph(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void a_block_ends_only_at_a_tag_outside_code() {
    assertThat(shown("{% comment %}\nOne\n\nTwo endcomment %} and `{% endcomment %}`\n"))
        .isEqualTo("\nOne\n\nTwo endcomment %} and `{% endcomment %}`\n");
    assertThat(shown("{% raw %}\n\n{{ x }}\n\n{%- endraw -%}\n")).isEqualTo("\n\n{{ x }}\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{# One\n* two #}",
        "{{! One\n* two }}",
        "{% comment %}\n\n* One\n\n{% endcomment %}",
        "{% highlight One\n* two %}"
      })
  void lines_that_are_left_out_are_reported(String text) {
    assertThat(TemplateTags.in(text, VALUES)).hasSize(1).noneMatch(TemplateTag::understood);
  }

  @ParameterizedTest
  @CsvSource({"x {:.a}, 100000", "{:, 250000", "{:.a} , 100000"})
  void one_long_line_of_attributes_is_read_once(String tag, int count) {
    var text = "x " + tag.repeat(count);
    assertThat(shown(text)).doesNotContain("{:.");
  }

  @Test
  void white_space_in_a_tag_is_read_once() {
    var space = " ".repeat(19_000);
    for (var tag : new String[] {"{{#" + space + "1}}", "{{a|" + space + "{}}"}) {
      var text = (tag + "\n").repeat(40);
      assertThat(shown(text)).isEqualTo(text);
    }
  }

  @Test
  void damage_in_a_tag_goes_with_it_and_all_other_damage_is_repaired() {
    var one = "* Caf\u00c3\u00a9 {{ a | b: 'caf\u00c3\u00a9' }} th\u00c3\u00a9\n";
    assertThat(shown(one.repeat(20_000))).isEqualTo("* Caf\u00e9  th\u00e9\n".repeat(20_000));
  }

  @Test
  void of_any_text_the_lines_stay_and_tags_are_in_order() {
    var random = new Random(11);
    var parts =
        new String[] {
          "{%",
          "%}",
          "{{",
          "}}",
          "{{<",
          ">}}",
          "{:",
          "}",
          ".a",
          " raw ",
          "endraw",
          "comment",
          "endcomment",
          "x",
          "\n",
          "`",
          "```",
          "\"",
          "|",
          "#}",
          "{#",
          " "
        };
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      var tags = TemplateTags.in(text.toString(), VALUES);
      for (int i = 1; i < tags.size(); i++) {
        assertThat(tags.get(i).span().start())
            .as(text.toString())
            .isGreaterThanOrEqualTo(tags.get(i - 1).span().end());
      }
      assertThat(shown(text.toString()).chars().filter(c -> c == '\n').count())
          .as(text.toString())
          .isEqualTo(text.chars().filter(c -> c == '\n').count());
    }
  }
}
