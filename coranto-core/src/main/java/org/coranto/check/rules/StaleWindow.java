package org.coranto.check.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.model.Span;

/// `?q=merged:2026-08-17..2026-08-24`: a search with a date range that an earlier edition used.
public final class StaleWindow extends Check {

  private static final Pattern WINDOW =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)");

  /// The first and the last day, and their place in the text.
  private record Window(LocalDate from, LocalDate to, Span span) {}

  public StaleWindow() {
    super("stale-window", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .map(Link::target)
        .distinct()
        .flatMap(target -> window(context.edition(), target).stream())
        .flatMap(window -> finding(context, window).stream())
        .toList();
  }

  private static Optional<Window> window(AnnotatedEdition edition, Span target) {
    var match = WINDOW.matcher(edition.slice(target));
    if (!match.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Window(
              LocalDate.parse(match.group(1)),
              LocalDate.parse(match.group(2)),
              new Span(target.start() + match.start(), target.start() + match.end())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Finding> finding(CheckContext context, Window window) {
    if (window.to().isBefore(window.from())) {
      return Optional.of(backward(window));
    }
    return context.archive().newest(1).stream()
        .filter(before -> !window.to().isAfter(before.date()))
        .findFirst()
        .map(before -> {
          var found =
              finding(
                  window.span(),
                  "This date range ends on %s, but the last edition was %s."
                      .formatted(window.to(), before));
          return fix(context, window, before.date()).map(found::with).orElse(found);
        });
  }

  /// `2025-12-30..2025-01-06`: the year of the last day is old.
  private Finding backward(Window window) {
    int years = Period.between(window.to(), window.from()).getYears() + 1;
    var days = window.from() + ".." + window.to().plusYears(years);
    return finding(
            window.span(),
            "The last day of this date range, %s, is before the first, %s."
                .formatted(window.to(), window.from()))
        .with(Fix.unsafe("Write " + days, Fix.replace(window.span(), days)));
  }

  /// Moves the range by the number of days between the editions, if the last edition had this
  /// range.
  private static Optional<Fix> fix(CheckContext context, Window window, LocalDate before) {
    boolean had =
        context.edition().links().stream()
            .filter(link -> link.target().contains(window.span()))
            .map(link -> context.edition().key(link.href()))
            .flatMap(key -> context.archive().occurrences(Topics.ADDRESSES, key).stream())
            .anyMatch(occurrence -> occurrence.edition().date().equals(before));
    if (!had) {
      return Optional.empty();
    }
    var to = window.to().plusDays(ChronoUnit.DAYS.between(before, context.edition().date()));
    var days = window.to() + ".." + to;
    return Optional.of(Fix.unsafe("Write " + days, Fix.replace(window.span(), days)));
  }
}
