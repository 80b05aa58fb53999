package org.coranto.app.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.SiteFolder;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Fingerprint;
import org.coranto.output.Plan;
import org.coranto.output.page.ThemeException;

/// Carries out the plans whose inputs have changed since the last build; reads each edition once.
final class Rendering {

  /// So many stale editions are kept when they are parsed, for feeds that will need them, too.
  private static final int FEW = 8;

  private final SiteFolder out;
  private final BuildState known;
  private final Progress progress;
  private final Set<String> rendered = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  Rendering(SiteFolder out, BuildState known, Progress progress) {
    this.out = out;
    this.known = known;
    this.progress = progress;
  }

  /// How many artifacts differ from the existing ones.
  int written() {
    return written.get();
  }

  /// The paths that were rendered, including artifacts that came out as before.
  Set<String> rendered() {
    return rendered;
  }

  /// May be called again with more plans; what was rendered is not rendered again.
  ///
  /// @return the fingerprint of every artifact of the site, by path
  Map<String, Fingerprint> carryOut(List<Plan> plans, EditionSources sources) {
    var all = HashMap.<String, Fingerprint>newHashMap(plans.size());
    var tasks = new ArrayList<Runnable>();
    var byEdition = new LinkedHashMap<EditionHead, List<Plan.OfEdition>>();
    for (var plan : plans) {
      all.put(plan.path(), plan.inputs());
      if (rendered.contains(plan.path()) || isCurrent(plan)) {
        continue;
      }
      switch (plan) {
        case Plan.OfEdition of ->
            byEdition.computeIfAbsent(of.edition(), _ -> new ArrayList<>()).add(of);
        case Plan.OfSite of -> tasks.add(() -> write(of.path(), of.rendering().get()));
      }
    }
    Function<EditionHead, Edition> reader =
        byEdition.size() <= FEW ? sources::read : sources::readOnce;
    byEdition.forEach((head, some) -> tasks.add(() -> edition(head, some, reader)));
    runAll(tasks);
    return all;
  }

  private boolean isCurrent(Plan plan) {
    var before = known.artifacts().get(plan.path());
    return before != null
        && before.inputs().equals(plan.inputs().value())
        && FileStamp.of(out.place(plan.path())).filter(before.stamp()::equals).isPresent();
  }

  private void edition(
      EditionHead head, List<Plan.OfEdition> plans, Function<EditionHead, Edition> reader) {
    try {
      var edition = reader.apply(head);
      for (var plan : plans) {
        write(plan.path(), plan.rendering().apply(edition));
      }
    } catch (CorantoException | ThemeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CorantoException("could not render " + head.file(), e);
    }
  }

  private void write(String path, byte[] bytes) {
    rendered.add(path);
    if (out.stage(path, bytes)) {
      written.incrementAndGet();
    }
  }

  private void runAll(List<Runnable> tasks) {
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, tasks.size()));
    try (var pool = Executors.newFixedThreadPool(cores)) {
      var running = new ArrayList<Future<?>>();
      for (var task : tasks) {
        running.add(
            pool.submit(() -> {
              task.run();
              progress.at("rendering", done.incrementAndGet(), tasks.size());
            }));
      }
      try {
        awaitAll(running);
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static void awaitAll(List<Future<?>> running) {
    for (var task : running) {
      try {
        task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CorantoException("the build was interrupted; the old site was not changed", e);
      } catch (ExecutionException e) {
        throw switch (e.getCause()) {
          case ThemeException mistake -> new ContentException(List.of(mistake.getMessage()));
          case RuntimeException trouble -> trouble;
          case null, default ->
              new CorantoException("the build failed; the old site was not changed", e);
        };
      }
    }
  }
}
