package org.coranto.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry.CallEntry;
import org.coranto.model.Span;

/// `CFP closes 2026-08-30` in the edition of 2026-09-02; or a call for an event that is over.
public final class PastDeadline extends Check {

  public PastDeadline() {
    super("past-deadline", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var section : context.edition().sections()) {
      for (var entry : section.entries()) {
        if (entry instanceof CallEntry call && !call.body().span().equals(Span.NOWHERE)) {
          words(call, context.edition().date())
              .map(words -> finding(call, words, context.edition()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<String> words(CallEntry call, LocalDate edition) {
    var closed =
        call.deadline()
            .filter(day -> day.isBefore(edition))
            .map(day -> "“%s” closed on %s".formatted(call.title(), day));
    return closed
        .or(() ->
            call.dates()
                .filter(dates -> dates.isOverBy(edition))
                .map(dates -> "“%s” ended on %s".formatted(call.title(), dates.last())))
        .map(words -> words + ", before this edition (" + edition + ").");
  }

  private Finding finding(CallEntry call, String words, AnnotatedEdition edition) {
    var first = edition.lines().at(call.body().span().start());
    return finding(first.wordsSpan(), words)
        .with(Fix.unsafe("Delete the call", Fix.delete(edition.lines().whole(call.body().span()))));
  }
}
