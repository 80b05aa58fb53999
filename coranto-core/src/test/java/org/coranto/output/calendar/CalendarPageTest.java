package org.coranto.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coranto.config.SectionRule;
import org.coranto.edition.EditionParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.output.LoomLetters;
import org.coranto.output.Site;
import org.coranto.testing.Page;
import org.junit.jupiter.api.Test;

/// The example of `docs/outputs/calendar.md`.
class CalendarPageTest {

  private static final SectionRule GATHERINGS =
      SectionRule.of("gatherings", "Gatherings", SectionKind.EVENTS, List.of("Gatherings"));

  @Test
  void the_two_editions_of_the_page_give_its_event() {
    var page = Page.of("outputs/calendar.md");
    var editions = page.blocks("markdown");
    var site = site(editions);

    assertThat(CalendarNewsletter.calendars(site).getOrDefault("calendar/europe.ics", ""))
        .contains(page.blocks("ics").getFirst().replace("\n", "\r\n"));
  }

  private static Site site(List<String> texts) {
    var config = CalendarNewsletter.config(List.of(GATHERINGS), 13);
    Map<EditionHead, Edition> editions = new HashMap<>();
    var heads = List.of(head(1), head(2));
    for (int i = 0; i < heads.size(); i++) {
      var source = SourceText.of(("\n" + texts.get(i)).getBytes(UTF_8));
      editions.put(heads.get(i), new EditionParser(config).read(heads.get(i), source));
    }
    return new Site(
        config,
        heads,
        List.of(),
        head -> Objects.requireNonNull(editions.get(head)),
        Site.Theme.BUILT_IN);
  }

  private static EditionHead head(int number) {
    return LoomLetters.head(number, CalendarNewsletter.FIRST.plusWeeks(number - 1));
  }
}
