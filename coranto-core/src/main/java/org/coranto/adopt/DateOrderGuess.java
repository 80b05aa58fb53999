package org.coranto.adopt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.ContentKeys;
import org.coranto.edition.HeadParser;
import org.coranto.markdown.FrontMatterParser;

/// Which number is the day in dates such as `03/04/2026`: the other dates of the archive show it.
final class DateOrderGuess {

  private static final Pattern NUMBERS =
      Pattern.compile("\\D*(\\d{1,2})\\s*[-/]\\s*(\\d{1,2})\\s*[-/]\\s*\\d{2,4}(?!\\d).*");

  private static final int MONTHS = 12;

  private int dayFirst;
  private int monthFirst;
  private int both;

  private DateOrderGuess() {}

  static void decide(
      RepositoryFacts repository, List<Manuscript> editions, ConfigProposal proposal) {
    var guess = new DateOrderGuess();
    editions.forEach(edition -> repository.text(edition.file()).ifPresent(guess::count));
    if (guess.both == 0) {
      return;
    }
    if (guess.dayFirst > 0 == guess.monthFirst > 0) {
      proposal.ask(
          "%s can be read in two ways, such as 03/04/2026, and the other dates do not show which number is the day; see date-order in [content]."
              .formatted(CountedNoun.of(guess.both, "date")));
    } else if (guess.dayFirst > 0) {
      proposal.text(
          ContentKeys.DATE_ORDER,
          "day-first",
          "%s cannot be read in another way".formatted(CountedNoun.of(guess.dayFirst, "date")));
    } else {
      proposal.text(
          ContentKeys.DATE_ORDER,
          "month-first",
          "%s cannot be read in another way".formatted(CountedNoun.of(guess.monthFirst, "date")));
    }
  }

  private void count(String text) {
    var header = FrontMatterParser.read(text, HeaderForm.NONE);
    HeadParser.DATE_KEYS.stream()
        .flatMap(key -> header.value(key).stream())
        .findFirst()
        .map(NUMBERS::matcher)
        .filter(Matcher::matches)
        .ifPresent(date -> count(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))));
  }

  private void count(int first, int second) {
    if (first > MONTHS && second <= MONTHS) {
      dayFirst++;
    } else if (second > MONTHS && first <= MONTHS) {
      monthFirst++;
    } else if (first != second) {
      both++;
    }
  }
}
