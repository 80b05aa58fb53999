package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.RealSite;
import org.coranto.output.Site;
import org.coranto.testing.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The mails of This Week in Rust.
class RealMailTest {

  private static final Page PAGE = Page.of("outputs/email.md");

  @ParameterizedTest
  @ValueSource(ints = {0, 121})
  void no_mail_of_a_year_is_above_the_limit_with_links_as_they_are_or_as_long_as_they_become(
      int linkOverhead) {
    var site = RealSite.newest(52);

    assertThat(mails(site, linkOverhead))
        .hasSize(52)
        .allSatisfy(mail -> {
          assertThat(Sent.bytes(mail, linkOverhead)).isLessThanOrEqualTo(100_000);
          assertThat(mail.fitting().fits()).isTrue();
        });
  }

  @Test
  void mails_as_they_are_written_leave_room_for_longer_links() {
    var site = RealSite.newest(52);

    assertThat(site.editions())
        .allSatisfy(head -> {
          var mail = Mail.of(site, site.read(head));
          assertThat(Sent.bytes(mail, 121)).isLessThanOrEqualTo(100_000);
          assertThat(mail.fitting().folded()).isEmpty();
        });
  }

  @Test
  void the_page_says_how_large_a_years_mails_are() {
    var site = RealSite.newest(52);
    for (int linkOverhead : new int[] {0, 121}) {
      var sizes =
          mails(site, linkOverhead)
              .mapToInt(mail -> (int) mail.fitting().bytes())
              .sorted()
              .toArray();
      var row =
          "| %d | %s | %s |".formatted(linkOverhead, kilobytes(sizes[26]), kilobytes(sizes[51]));
      assertThat(PAGE.text()).contains(row);
    }
  }

  private static String kilobytes(int bytes) {
    return Math.round(bytes / 1000.0) + " kB";
  }

  @Test
  void styles_in_attributes_are_a_trifle() {
    var site = RealSite.newest(52);
    var style = Pattern.compile(" style=\"[^\"]*\"");
    var html = mails(site, 0).map(Mail::html).collect(Collectors.joining());
    int inlined = style.matcher(html).results().mapToInt(found -> found.group().length()).sum();

    assertThat(inlined * 1000L / html.length()).as("per mille").isLessThan(4);
  }

  @Test
  void plain_text_of_every_edition_ever_has_lines_that_mail_allows() {
    assertThat(mails(RealSite.newest(667), 0))
        .allSatisfy(mail ->
            assertThat(mail.text().lines())
                .allSatisfy(line -> {
                  assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(998);
                  assertThat(line).isEqualTo(line.stripTrailing());
                }));
  }

  @Test
  void every_client_supports_what_mails_use_or_does_no_harm_without() {
    var data = CanIEmail.read();
    var used = new TreeSet<String>();
    mails(RealSite.newest(667), 0)
        .map(mail -> Features.of(mail.html(), data))
        .toList()
        .forEach(used::addAll);
    var missing = new TreeMap<String, String>();
    for (var feature : used) {
      var without = data.without(feature);
      if (!without.isEmpty()) {
        missing.put(
            feature, without.stream().map(Object::toString).collect(Collectors.joining(", ")));
      }
    }
    var excused = new TreeMap<String, String>();
    PAGE.rows("What clients do without").forEach(row -> excused.put(row.get(0), row.get(1)));

    assertThat(missing).isEqualTo(excused);
    assertThat(PAGE.rows("What clients do without"))
        .allSatisfy(row -> assertThat(row.get(2)).as("the reason").isNotBlank());
    long supported =
        used.stream()
            .mapToLong(feature -> CanIEmail.CLIENTS.size() - data.without(feature).size())
            .sum();
    int all = used.size() * CanIEmail.CLIENTS.size();
    assertThat(PAGE.text())
        .contains(
            "%d features, %d clients: %d of %d (%.0f %%)"
                .formatted(
                    used.size(),
                    CanIEmail.CLIENTS.size(),
                    supported,
                    all,
                    100.0 * supported / all));
  }

  private static Stream<Mail> mails(Site site, int linkOverhead) {
    return IntStream.range(0, site.editions().size())
        .parallel()
        .mapToObj(i ->
            Mail.of(
                site, site.read(site.editions().get(i)), new SizeBudget(100_000, linkOverhead)));
  }
}
