package org.coranto.app.tips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.http.Network;
import org.coranto.app.http.PoliteClient;
import org.coranto.app.http.PolitenessPolicy;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.source.Mailboxes;
import org.coranto.app.source.Programs;
import org.coranto.app.source.RequestExecutor;
import org.coranto.app.source.Secrets;
import org.coranto.app.source.SourceRunner;
import org.coranto.app.source.WebExecutor;
import org.coranto.app.store.Database;
import org.coranto.app.store.GatheringStore;
import org.coranto.app.store.MailPlaceStore;
import org.coranto.app.store.TipStore;
import org.coranto.config.Config;
import org.coranto.config.DidYouMean;
import org.coranto.config.SourceSettings;
import org.coranto.model.Tip;
import org.coranto.model.Window;
import org.coranto.source.SourceContext;

/// Fetches from all sources at the same time, and stores the tips.
public final class GatherTips {

  private final Newsletter newsletter;

  public GatherTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param sources the names of sources; empty for all
  /// @param since the first day to fetch; empty for one publication interval ago
  /// @param dryRun whether to store nothing
  public record Request(List<String> sources, Optional<LocalDate> since, boolean dryRun) {

    public Request {
      sources = List.copyOf(sources);
    }
  }

  public GatherReport run(Request request) {
    var config = newsletter.config();
    var sources = chosen(config, request.sources());
    var window = window(config, request, newsletter.runtime().now());
    if (request.dryRun() || sources.isEmpty()) {
      var found = gathered(sources, window, false);
      return new GatherReport(window, found, Map.of(), GatherReport.Placed.NONE, Optional.empty());
    }
    new FinishDecisions(newsletter).run();
    var found = gathered(sources, window, true);
    var judged = new JudgeTips(newsletter).run(window.to());
    var lists = new WriteLists(newsletter).run(found, window.to());
    var placed = new PlaceGathered(newsletter).run(window.to());
    return new GatherReport(window, found, judged, placed, lists);
  }

  private static List<SourceSettings> chosen(Config config, List<String> names) {
    var known = config.sources().stream().map(SourceSettings::name).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        throw new CorantoException(
            "there is no source “%s” in coranto.toml.%s Sources: %s"
                .formatted(
                    name,
                    DidYouMean.question(name, known),
                    known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
    return config.sources().stream()
        .filter(source -> names.isEmpty() || names.contains(source.name()))
        .toList();
  }

  /// Whole days in the newsletter's time zone, so that a second run on the same day finds the same.
  private static Window window(Config config, Request request, Instant now) {
    var zone = config.newsletter().zone();
    var today = now.atZone(zone).toLocalDate();
    var from =
        request
            .since()
            .orElseGet(() ->
                switch (config.schedule().every()) {
                  case DAY -> today.minusDays(1);
                  case WEEK -> today.minusWeeks(1);
                  case FORTNIGHT -> today.minusWeeks(2);
                  case MONTH -> today.minusMonths(1);
                });
    if (from.isAfter(today)) {
      throw new CorantoException(new Obstacle.FutureStart(from, today));
    }
    return new Window(from.atStartOfDay(zone).toInstant(), now);
  }

  private List<GatherReport.OfSource> gathered(
      List<SourceSettings> sources, Window window, boolean keep) {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var round = new Round(window, keep, workers, sources.size());
      var brought = sources.stream().map(it -> workers.submit(() -> round.of(it))).toList();
      return brought.stream().map(GatherTips::result).toList();
    }
  }

  private static GatherReport.OfSource result(Future<GatherReport.OfSource> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorantoException("was interrupted while gathering", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CorantoException known) {
        throw known;
      }
      throw new IllegalStateException(e);
    }
  }

  /// One run over all sources.
  private final class Round {

    private final Config config;
    private final Runtime runtime;
    private final Window window;
    private final Optional<Database> database;
    private final ExecutorService workers;
    private final Secrets secrets;
    private final RequestExecutor world;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();

    Round(Window window, boolean keep, ExecutorService workers, int total) {
      this.config = newsletter.config();
      this.window = window;
      this.database = keep ? Optional.of(newsletter.store()) : Optional.empty();
      this.workers = workers;
      this.total = total;
      this.runtime = newsletter.runtime();
      this.secrets = new Secrets(runtime.environment());
      var network = runtime.network().get();
      this.world =
          new RequestExecutor(
              web(SourceSettings.Network.PUBLIC),
              web(SourceSettings.Network.PRIVATE),
              new Programs(newsletter.root(), secrets),
              mailboxes(network));
      runtime.progress().at("gathering", 0, total);
    }

    private Mailboxes mailboxes(Network network) {
      var root = newsletter.root();
      return database
          .map(it -> new Mailboxes(network, root, new MailPlaceStore(it), secrets))
          .orElseGet(() -> new Mailboxes(network, root, secrets));
    }

    private WebExecutor web(SourceSettings.Network reach) {
      var policy = PolitenessPolicy.ofSources(runtime.version(), config, reach);
      var client = new PoliteClient(runtime.network().get(), policy);
      return database.isPresent()
          ? new WebExecutor(client, newsletter.cache(), secrets)
          : new WebExecutor(client, secrets);
    }

    GatherReport.OfSource of(SourceSettings settings) throws InterruptedException {
      var source = org.coranto.registry.Sources.named(settings.source()).orElseThrow();
      var context = new SourceContext(settings, window, config.newsletter().zone());
      var brought = new SourceRunner(world, secrets, workers).send(source, context);
      var received =
          database
              .map(it -> new TipStore(it).receive(brought.tips(), window.to()))
              .orElse(new TipStore.Received(List.of(), 0, 0));
      brought.whenKept().forEach(Runnable::run);
      database.ifPresent(it -> note(it, settings, brought));
      runtime.progress().at("gathering", done.incrementAndGet(), total);
      return new GatherReport.OfSource(
          settings.name(),
          shown(settings.name(), brought.tips()),
          received.fresh(),
          received.changed(),
          brought.troubles());
    }

    /// The tips to show; votes are secret, so their voters are removed.
    private List<Tip> shown(String source, List<Tip> tips) {
      return config.ballotSources().contains(source)
          ? tips.stream().map(tip -> Tip.of(new Tip.Origin(source, "", ""), tip.content())).toList()
          : tips;
    }

    private void note(Database kept, SourceSettings settings, SourceRunner.Brought brought) {
      new GatheringStore(kept)
          .note(
              new GatheringStore.Gathering(
                  settings.name(),
                  window.to(),
                  window,
                  brought.tips().size(),
                  String.join("\n", brought.troubles())));
    }
  }
}
