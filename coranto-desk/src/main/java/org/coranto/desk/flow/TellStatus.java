package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.CheckContext;
import org.coranto.check.Pages;
import org.coranto.check.Severity;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.desk.Progress;
import org.coranto.desk.newsletter.ArchiveMemory;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.EditionHeads;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.store.TipState;
import org.coranto.draft.Slot;
import org.coranto.draft.Week;
import org.coranto.model.EditionHead;
import org.coranto.report.Checked;
import org.coranto.report.Report;
import org.coranto.report.Summary;
import org.coranto.text.Source;

/** Tells how far the open drafts are. */
public final class TellStatus {

  private final InstantSource clock;
  private final Path cache;
  private final Progress progress;

  /**
   * @param cache the user's folder for what can be made again
   */
  public TellStatus(InstantSource clock, Path cache, Progress progress) {
    this.clock = clock;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * @param weeks of the open drafts, the one that is due first before the others
   * @param due the day of the next draft, where none is open
   */
  public record Status(List<Week> weeks, LocalDate due) {}

  public Status run(Path newsletter, Path configuration) {
    var root = Newsletter.real(newsletter);
    var config = Configuration.read(configuration.toAbsolutePath());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    var heads = EditionHeads.of(config, files);
    var memory = new StateFolder(root, config, cache).of("learned");
    var archive = new ArchiveMemory(config, memory, progress).of(files.editions());
    var reading = new Reading(config, root, files, archive);
    var weeks =
        heads.stream()
            .filter(EditionHead::draft)
            .sorted(Comparator.comparing(EditionHead::date))
            .map(head -> week(head, newsletter, configuration, reading))
            .toList();
    var today = LocalDate.ofInstant(clock.instant(), config.newsletter().zone());
    return new Status(weeks, Slot.next(config.schedule(), heads, today).date());
  }

  /** What is known of the newsletter while its drafts are looked at. */
  private record Reading(Config config, Path root, NewsletterFolder.Found files, Archive archive) {

    Path file(EditionHead head) {
      return java.util.Objects.requireNonNull(files.drafts().get(head.file()));
    }

    CheckContext draft(EditionHead head) {
      return context(head, file(head));
    }

    /** As if the draft said no more than it does. */
    Optional<AnnotatedEdition> template(EditionHead head) {
      var file = root.resolve(config.content().template());
      return Files.isRegularFile(file)
          ? Optional.of(context(head, file).edition())
          : Optional.empty();
    }

    private CheckContext context(EditionHead head, Path file) {
      var source = Source.of(NewsletterFolder.bytes(file));
      return CheckContext.of(config, head, source, archive, Pages.NONE);
    }
  }

  private Week week(EditionHead head, Path newsletter, Path configuration, Reading reading) {
    var findings = new Counted();
    new CheckEdition(cache, progress)
        .run(
            new CheckRequest(
                newsletter,
                configuration,
                List.of(TextToCheck.draft(reading.file(head))),
                false,
                CheckRequest.Mend.NOTHING,
                Optional.empty(),
                false),
            _ -> findings);
    return Week.of(
        reading.draft(head),
        reading.template(head),
        findings.counts,
        clock.instant(),
        waiting(newsletter, configuration, reading));
  }

  /** Tips that nobody has decided about; not known where none were ever kept. */
  private OptionalInt waiting(Path newsletter, Path configuration, Reading reading) {
    if (!TipDesk.isThere(reading.root(), reading.config())) {
      return OptionalInt.empty();
    }
    var open = List.of(TipState.RECEIVED, TipState.NEEDS, TipState.ACCEPTED);
    return OptionalInt.of(
        new ListTips(new NewsletterAt(newsletter, configuration, clock, progress))
            .run(open)
            .size());
  }

  /** A report of nothing but numbers. */
  private static final class Counted implements Report.Writing {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    @Override
    public void add(Checked text) {
      if (text instanceof Checked.Proof proof) {
        proof.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
      }
    }

    @Override
    public void end(Summary summary) {}
  }
}
