package org.coranto.app.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.coranto.app.check.CheckEdition;
import org.coranto.app.check.TextToCheck;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.tips.ListTips;
import org.coranto.check.CheckContext;
import org.coranto.check.Severity;
import org.coranto.draft.DraftStatus;
import org.coranto.draft.NextIssue;
import org.coranto.inbox.TipState;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.report.CheckedText;
import org.coranto.report.FindingsSummary;
import org.coranto.report.Report;
import org.coranto.web.LinkedPages;

/// Shows how complete the open drafts are.
public final class ShowStatus {

  private final Newsletter newsletter;

  public ShowStatus(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param weeks the open drafts by due date
  /// @param due the date of the next draft, for when none is open
  public record Status(List<DraftStatus> weeks, LocalDate due) {}

  public Status run() {
    var files = newsletter.files();
    var heads = newsletter.editions(files).heads();
    var waiting = waiting();
    var weeks =
        heads.stream()
            .filter(EditionHead::draft)
            .sorted(Comparator.comparing(EditionHead::date))
            .map(head -> week(head, Objects.requireNonNull(files.drafts().get(head.file()))))
            .map(week -> waiting.isPresent() ? week.withWaiting(waiting.getAsInt()) : week)
            .toList();
    var next = NextIssue.next(newsletter.config().schedule(), heads, newsletter.today());
    return new Status(weeks, next.date());
  }

  private DraftStatus week(EditionHead head, Path file) {
    return DraftStatus.of(
        context(head, file), template(head), findings(file), newsletter.runtime().now());
  }

  private Map<Severity, Integer> findings(Path draft) {
    var findings = new Counted();
    new CheckEdition(newsletter)
        .run(
            new CheckEdition.Request(
                List.of(TextToCheck.draft(draft)),
                false,
                CheckEdition.Fixes.NONE,
                Optional.empty(),
                false),
            _ -> findings);
    return findings.counts;
  }

  /// The template, read as an edition with the draft's head.
  private List<Entry> template(EditionHead head) {
    var file = newsletter.root().resolve(newsletter.config().content().template());
    return Files.isRegularFile(file) ? context(head, file).edition().entries().toList() : List.of();
  }

  private CheckContext context(EditionHead head, Path file) {
    var source = SourceText.of(NewsletterFolder.bytes(file));
    return CheckContext.of(
        newsletter.config(), head, source, newsletter.archive(), LinkedPages.NONE);
  }

  /// The number of undecided tips; empty if the newsletter has no database.
  private OptionalInt waiting() {
    var open = Set.of(TipState.RECEIVED, TipState.NEEDS, TipState.ACCEPTED);
    return newsletter
        .storeIfKept()
        .map(
            _ -> OptionalInt.of(new ListTips(newsletter).run(new ListTips.Request.In(open)).size()))
        .orElseGet(OptionalInt::empty);
  }

  /// A report that only counts.
  private static final class Counted implements Report.Writing {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    @Override
    public void add(CheckedText text) {
      if (text instanceof CheckedText.Proof proof) {
        proof.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
      }
    }

    @Override
    public void end(FindingsSummary summary) {}
  }
}
