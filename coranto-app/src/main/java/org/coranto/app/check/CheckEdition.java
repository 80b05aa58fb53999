package org.coranto.app.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.http.PolitenessPolicy;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.Revision;
import org.coranto.check.Check;
import org.coranto.check.CheckRunner;
import org.coranto.check.HouseHabits;
import org.coranto.check.Requirement;
import org.coranto.config.Config;
import org.coranto.model.TextChange;
import org.coranto.report.FindingsSummary;
import org.coranto.report.Report;

/// Checks texts like an editor who remembers every previous edition.
public final class CheckEdition {

  private final Newsletter newsletter;
  private final Function<Config, PolitenessPolicy> manners;

  public CheckEdition(Newsletter newsletter) {
    this(newsletter, config -> PolitenessPolicy.ofLinks(newsletter.runtime().version(), config));
  }

  /// @param manners the policy for fetching linked pages
  public CheckEdition(Newsletter newsletter, PolitenessPolicy manners) {
    this(newsletter, _ -> manners);
  }

  private CheckEdition(Newsletter newsletter, Function<Config, PolitenessPolicy> manners) {
    this.newsletter = newsletter;
    this.manners = manners;
  }

  /// @param texts the texts to check; if empty, the open drafts, or with `since` the changed texts
  /// @param online whether linked pages are fetched
  /// @param fixes the fixes to apply
  /// @param since report only findings that are new since this revision
  /// @param ready whether to check that an edition can be published
  public record Request(
      List<TextToCheck> texts, boolean online, Fixes fixes, Optional<String> since, boolean ready) {

    public Request {
      texts = List.copyOf(texts);
    }
  }

  /// Which fixes are applied.
  public enum Fixes {
    NONE,
    /// Only safe fixes.
    SAFE,
    ALL
  }

  /// The findings in all texts.
  ///
  /// @param changes one for each text, in order: unchanged if nothing was fixed
  public record Checked(FindingsSummary summary, List<TextChange> changes) {

    public Checked {
      changes = List.copyOf(changes);
    }
  }

  /// @param report starts a report, given the checks that run; it gets each text as soon as it is
  ///   checked, in order
  public Checked run(Request request, Function<List<Check>, Report.Writing> report) {
    var config = newsletter.config();
    var files = newsletter.files();
    var checks = ConfiguredChecks.of(newsletter);
    try (var since = since(request)) {
      var texts = texts(request, files, since);
      var archive = newsletter.archive();
      var pages = request.online() ? fetch(links(texts, config, since)) : FetchPages.Answers.NONE;
      var proofreader = new CheckRunner(checks, known(request));
      var reading =
          new CheckText(
              newsletter,
              request,
              new CheckText.Basis(
                  archive, pages, proofreader, since.revision(), texts.size() == 1));
      var writing = report.apply(checks);
      var tally = new FindingsSummary.Tally();
      var changes = new ArrayList<TextChange>();
      read(
          texts,
          reading,
          checked -> {
            writing.add(checked.text());
            tally.add(checked.text());
            changes.add(checked.change());
          });
      var summary =
          tally.summary(
              proofreader.unknown(),
              pages.unanswered(),
              pages.isUnreached(),
              request.ready(),
              new HouseHabits(archive).proposals(config));
      writing.end(summary);
      return new Checked(summary, changes);
    }
  }

  private static Set<Requirement> known(Request request) {
    return request.online() ? EnumSet.allOf(Requirement.class) : EnumSet.of(Requirement.ARCHIVE);
  }

  private static List<String> links(List<TextToCheck> texts, Config config, Past since) {
    var links = new LinksToFetch(config, since.revision());
    return texts.stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), links::of))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private FetchPages.Answers fetch(List<String> links) {
    var runtime = newsletter.runtime();
    return new FetchPages(
            runtime.network().get(),
            manners.apply(newsletter.config()),
            newsletter.cache(),
            runtime.progress())
        .of(links);
  }

  /// Checks the texts in parallel and reports them in order; only texts being checked are in
  /// memory.
  private void read(
      List<TextToCheck> texts,
      CheckText reading,
      java.util.function.Consumer<CheckText.Checked> checked) {
    if (texts.size() == 1) {
      checked.accept(reading.of(texts.getFirst()));
      return;
    }
    var done = new AtomicInteger();
    texts.stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), reading::of))
        .forEach(text -> {
          checked.accept(text);
          newsletter.runtime().progress().at("checking", done.incrementAndGet(), texts.size());
        });
  }

  /// The revision to compare with, if any.
  private record Past(Optional<Revision> revision) implements AutoCloseable {
    @Override
    public void close() {
      if (revision.isPresent()) {
        revision.get().close(); // a method reference would load Git's library
      }
    }
  }

  private Past since(Request request) {
    return new Past(
        request
            .since()
            .map(name -> Revision.of(newsletter.root(), name, newsletter.runtime().environment())));
  }

  private List<TextToCheck> texts(Request request, NewsletterFolder.Found files, Past since) {
    if (!request.texts().isEmpty()) {
      var open = Set.copyOf(newsletter.openDrafts(files).values());
      return request.texts().stream().map(text -> opened(text, open)).toList();
    }
    var texts = new ArrayList<TextToCheck>();
    if (since.revision().isPresent()) {
      var revision = since.revision().get();
      files
          .editions()
          .forEach((name, path) -> {
            if (revision.isChanged(path)) {
              texts.add(TextToCheck.edition(newsletter.directory().resolve(name)));
            }
          });
      files
          .drafts()
          .forEach((name, path) -> {
            if (revision.isChanged(path)) {
              texts.add(TextToCheck.draft(newsletter.directory().resolve(name)));
            }
          });
      return texts;
    }
    newsletter
        .openDrafts(files)
        .keySet()
        .forEach(name -> texts.add(TextToCheck.draft(newsletter.directory().resolve(name))));
    if (texts.isEmpty()) {
      throw new CorantoException(new Obstacle.NothingToCheck(newsletter.root()));
    }
    return texts;
  }

  /// A text that was named on the command line may be one of the newsletter's open drafts.
  private static TextToCheck opened(TextToCheck text, Set<Path> open) {
    try {
      return text.date().isEmpty() && open.contains(text.file().toRealPath())
          ? TextToCheck.draft(text.file())
          : text;
    } catch (IOException _) {
      return text; // reading it reports the error
    }
  }
}
