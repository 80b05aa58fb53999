package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Window;
import org.coranto.registry.Sources;
import org.coranto.source.Result;
import org.coranto.source.SourceContext;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages as many mail programs write them, and the tips that they are.
class MailFieldTest {

  private static List<Tip> tips(String name) {
    var bytes = RealData.bytes(RealData.folder("sources-field").resolve("mail-" + name + ".eml"));
    var line = MessageLine.of(bytes, Instant.parse("2026-11-24T10:00:00Z")).orElseThrow();
    var reading =
        ConfigReader.read(
            """
            [[section]]
            name = "news"

            [[source]]
            source = "mail"
            section = "news"
            mailbox = "mail/tips"
            """,
            "coranto.toml",
            List.of(),
            Sources.FORMS);
    var config = ((ConfigReading.Read) reading).config();
    var settings = config.sources().getFirst();
    var context =
        new SourceContext(
            settings,
            new Window(
                Instant.parse("2026-11-20T00:00:00Z"), Instant.parse("2026-11-27T00:00:00Z")),
            config.newsletter().zone());
    var request = Sources.named("mail").orElseThrow().questions(context).getFirst();
    var answer = new HttpResponse(200, java.util.Map.of(), line.getBytes(StandardCharsets.UTF_8));
    return ((Result.Found) request.reader().read(answer)).tips();
  }

  private static String addresses(String name) {
    return tips(name).stream().map(tip -> tip.content().address()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "empty-plain, https://example.org/onlyhtml",
    "flowed-delsp, https://example.org/a/very/long/address/that/goes/on/and/on/for/ever/and/ends/here.html",
    "flowed, https://example.org/flowed",
    "outlook-reply, https://example.org/mine",
    "gmail-reply, https://example.org/mine2",
    "sig-nospace, https://example.org/mine3",
    "mobile-sig, https://example.org/mine4",
    "list, https://example.org/list",
    "safelinks, https://example.org/safe",
    "googleurl, https://example.org/gu",
    "latin1-nocharset, https://example.org/l1"
  })
  void a_message_is_its_own_link(String name, String address) {
    assertThat(addresses(name)).isEqualTo(address);
  }

  @Test
  void a_link_through_a_company_is_its_page() {
    assertThat(addresses("urldefense")).doesNotContain("urldefense").startsWith("https://");
  }

  @Test
  void an_address_keeps_its_brackets() {
    assertThat(addresses("paren"))
        .isEqualTo(
            "https://en.wikipedia.org/wiki/Rust_(programming_language) https://example.org/a_(b) https://example.org/q");
  }

  @Test
  void a_host_with_www_needs_no_scheme() {
    assertThat(addresses("noscheme")).startsWith("https://www.example.org/page");
  }

  @ParameterizedTest
  @CsvSource({
    "html-alt, this page, that page",
    "html-alt2, The drizzle, Fog explained",
    "md, The drizzle, Fog"
  })
  void titles_are_those_of_the_links(String name, String first, String second) {
    assertThat(tips(name).stream().map(tip -> tip.content().title()))
        .containsExactly(first, second);
  }

  @Test
  void a_prefix_before_a_link_is_read() {
    assertThat(((TipContent.Link) tips("md").get(1).content()).prefixes()).containsExactly("audio");
  }

  @ParameterizedTest
  @CsvSource({
    "midchar, Schlösser",
    "split-word, Über Regen – zwei Töpfe",
    "utf8-header, Über Regen",
    "subject-tag, The drizzle"
  })
  void a_subject_is_read_as_it_was_typed(String name, String title) {
    assertThat(tips(name).getFirst().content().title()).isEqualTo(title);
  }

  @Test
  void a_sender_is_read_from_a_header_in_utf_8() {
    assertThat(tips("utf8-header").getFirst().person().orElseThrow().name())
        .isEqualTo("Zoë Müller");
  }

  @Test
  void words_without_a_charset_are_read() {
    assertThat(tips("latin1-nocharset").getFirst().words()).contains("Schöne Grüße");
  }
}
