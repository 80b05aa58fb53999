package org.coranto.desk.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.config.Config;
import org.coranto.config.Nearest;
import org.coranto.config.SourceSettings;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.http.Manners;
import org.coranto.desk.http.Network;
import org.coranto.desk.http.Services;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.source.Mailboxes;
import org.coranto.desk.source.Programs;
import org.coranto.desk.source.Secrets;
import org.coranto.desk.source.SourceRound;
import org.coranto.desk.source.WebWorld;
import org.coranto.desk.source.World;
import org.coranto.desk.store.AnswerStore;
import org.coranto.desk.store.Database;
import org.coranto.desk.store.GatheringStore;
import org.coranto.desk.store.MailPlaceStore;
import org.coranto.desk.store.TipStore;
import org.coranto.model.Tip;
import org.coranto.model.Window;
import org.coranto.source.Errand;

/** Asks every source at the same time, and keeps what they bring. */
public final class GatherTips {

  private static final Duration MEMORY = Duration.ofDays(60);

  private final Network network;
  private final String version;
  private final Progress progress;

  public GatherTips(Network network, String version, Progress progress) {
    this.network = network;
    this.version = version;
    this.progress = progress;
  }

  public GatherReport run(GatherRequest request) {
    var root = Newsletter.real(request.directory());
    var config = Configuration.read(request.configuration().toAbsolutePath());
    var sources = chosen(config, request.sources());
    var window = window(config, request, network.timepiece().now());
    if (request.dryRun() || sources.isEmpty()) {
      var found = gathered(config, request, sources, window, Optional.empty());
      return new GatherReport(window, found, Map.of(), 0, Optional.empty());
    }
    try (var database = Database.open(TipDesk.file(root, config))) {
      var found = gathered(config, request, sources, window, Optional.of(database));
      var desk = TipDesk.of(root, config, progress, database);
      var judged = new JudgeTips(desk).run(window.to());
      var lists = new WriteLists(desk).run(found, window.to());
      int placed = new PlaceGathered(desk).run(window.to());
      return new GatherReport(window, found, judged, placed, lists);
    }
  }

  private static List<SourceSettings> chosen(Config config, List<String> names) {
    var known = config.sources().stream().map(SourceSettings::name).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        throw new CorantoException(
            "there is no source “%s” in coranto.toml.%s Sources: %s"
                .formatted(
                    name,
                    Nearest.question(name, known),
                    known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
    return config.sources().stream()
        .filter(source -> names.isEmpty() || names.contains(source.name()))
        .toList();
  }

  /** Whole days of the newsletter's own time, so that a second run on one day sees the same. */
  private static Window window(Config config, GatherRequest request, Instant now) {
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
      throw new CorantoException(
          "--since %s lies in the future; today is %s".formatted(from, today));
    }
    return new Window(from.atStartOfDay(zone).toInstant(), now);
  }

  private List<GatherReport.OfSource> gathered(
      Config config,
      GatherRequest request,
      List<SourceSettings> sources,
      Window window,
      Optional<Database> database) {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var round = new Round(config, request, window, database, workers, sources.size());
      var brought = sources.stream().map(it -> workers.submit(() -> round.of(it))).toList();
      var results = brought.stream().map(GatherTips::result).toList();
      database.ifPresent(it -> new AnswerStore(it).forget(window.to().minus(MEMORY)));
      return results;
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

  /** One run over all sources. */
  private final class Round {

    private final Config config;
    private final Window window;
    private final Optional<Database> database;
    private final ExecutorService workers;
    private final Secrets secrets;
    private final World world;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();

    Round(
        Config config,
        GatherRequest request,
        Window window,
        Optional<Database> database,
        ExecutorService workers,
        int total) {
      this.config = config;
      this.window = window;
      this.database = database;
      this.workers = workers;
      this.total = total;
      this.secrets = new Secrets(request.environment());
      var manners = Manners.ofSources(version, config);
      this.world =
          new World(
              web(network, manners),
              web(network.withNeighbours(), manners.anyPort()),
              new Programs(request.directory().toAbsolutePath(), secrets),
              new Mailboxes(
                  network, request.directory(), database.map(MailPlaceStore::new), secrets));
      progress.at("gathering", 0, total);
    }

    private WebWorld web(Network reached, Manners manners) {
      return new WebWorld(
          new Services(reached, manners),
          database.map(AnswerStore::new),
          secrets,
          network.timepiece()::now);
    }

    GatherReport.OfSource of(SourceSettings settings) throws InterruptedException {
      var source = org.coranto.source.Sources.named(settings.source()).orElseThrow();
      var errand = new Errand(settings, window, config.newsletter().zone());
      var brought = new SourceRound(world, secrets, workers).send(source, errand);
      var received =
          database
              .map(it -> new TipStore(it).receive(brought.tips(), window.to()))
              .orElse(new TipStore.Received(List.of(), 0, 0));
      brought.whenKept().forEach(Runnable::run);
      database.ifPresent(it -> note(it, settings, brought));
      progress.at("gathering", done.incrementAndGet(), total);
      return new GatherReport.OfSource(
          settings.name(),
          shown(settings.name(), brought.tips()),
          received.fresh(),
          received.changed(),
          brought.troubles());
    }

    /** Who voted for what is nobody's to read, on a screen as little as in a log. */
    private List<Tip> shown(String source, List<Tip> tips) {
      return KeptTips.ofBallots(config).contains(source)
          ? tips.stream().map(tip -> Tip.of(new Tip.Origin(source, "", ""), tip.content())).toList()
          : tips;
    }

    private void note(Database kept, SourceSettings settings, SourceRound.Brought brought) {
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
