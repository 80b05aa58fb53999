package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.check.Finding;
import org.coranto.check.OwnFiles;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;

/// A newsletter in a site of which other programs make the rest.
class SharedSiteTest {

  private static final Set<String> PATHS =
      Set.of("index.html", "2026-08-26/index.html", "about/index.html", "feed.xml");

  private static String text(String... targets) {
    return Arrays.stream(targets)
        .map(target -> "* [Kettle](" + target + ")\n")
        .collect(Collectors.joining("", "## News\n\n", ""));
  }

  private static List<Finding> findings(String text, String... earlier) {
    var before =
        earlier.length == 0
            ? Map.<LocalDate, String>of()
            : Map.of(TestEditions.DATE.minusWeeks(1), text(earlier));
    return new MissingPage()
        .look(TestEditions.of(text, before).with(new OwnFiles(Set.of(), () -> Optional.of(PATHS))));
  }

  @Test
  void links_into_many_other_parts_of_the_site_are_not_judged() {
    assertThat(findings(text("/kettles/", "/cups", "/teas/green/?x=1#leaf"))).isEmpty();
    assertThat(findings(text("/kettles/copper/"), "/cups", "/teas/green/")).isEmpty();
  }

  @Test
  void few_links_that_lead_to_nothing_are_reported() {
    assertThat(findings(text("/kettles/", "/cups"))).hasSize(2);
    assertThat(findings(text("/kettles/", "/kettles/a", "/kettles/b"))).hasSize(3);
    assertThat(findings(text("/kettles/", "/cups"), "/kettles/b")).hasSize(2);
  }

  @Test
  void a_missing_edition_and_a_part_that_the_build_makes_are_reported() {
    assertThat(findings(text("/kettles/", "/cups", "/teas/", "/2026-08-27/"))).hasSize(1);
    assertThat(findings(text("/kettles/", "/cups", "/teas/", "/about/", "/about/tea/"))).hasSize(1);
  }

  @Test
  void missing_editions_are_no_other_parts() {
    assertThat(findings(text("/2026-08-24/", "/2026-08-25/", "/2026-08-27/"))).hasSize(3);
  }

  @Test
  void an_address_in_brackets_of_its_own_is_no_path_of_the_site() {
    assertThat(findings(text("(https://tea.example/a)"))).isEmpty();
  }
}
