package org.coranto.app.build;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.Program;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.repo.TrackedFiles;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.BuildStateFile;
import org.coranto.app.site.SiteFolder;
import org.coranto.app.site.StateKey;
import org.coranto.config.Config;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.SiteSettings;
import org.coranto.registry.Outputs;

/** Renders a newsletter's folder into a site: all of it or nothing, and only what changed. */
public final class BuildSite {

  private final InstantSource clock;
  private final Progress progress;
  private final StateKey key;
  private final List<Output> outputs;

  /**
   * @param key signs the memory of a build, so that only what this machine wrote is believed
   */
  public BuildSite(InstantSource clock, Progress progress, StateKey key) {
    this(clock, progress, key, Outputs.ALL);
  }

  BuildSite(InstantSource clock, Progress progress, StateKey key, List<Output> outputs) {
    this.clock = clock;
    this.progress = progress;
    this.key = key;
    this.outputs = outputs;
  }

  /**
   * @throws CorantoException where the configuration has mistakes, a file cannot be read, a link is
   *     in the way, or an output fails; the old site is then as it was
   */
  public BuildReport run(BuildRequest request) {
    var build = BuildTarget.of(request);
    long started = nanos();
    var early = BuildStateFile.of(build.site(), key).read();
    if (UnchangedSite.since(early, build.options(), build.site())) {
      return unchanged(build.out(), early);
    }
    var configured = build.configured();
    if (configured.site().equals(build.site())) {
      return rebuild(configured, early, started);
    }
    var last = BuildStateFile.of(configured.site(), key).read();
    return UnchangedSite.since(last, configured.options(), configured.site())
        ? unchanged(configured.out(), last)
        : rebuild(configured, last, started);
  }

  private static BuildReport unchanged(Path out, BuildState last) {
    return new BuildReport(
        out, last.heads().size(), 0, last.artifacts().size(), 0, BuildReport.Work.NONE, List.of());
  }

  private long nanos() {
    var now = clock.instant();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  private BuildReport rebuild(BuildTarget build, BuildState read, long started) {
    var notices = new ArrayList<String>();
    var file = BuildStateFile.of(build.site(), key);
    var last = trusted(read, file, notices);
    var listing = new FileListing(build.root());
    listing.note(build.configuration());
    var config = build.read().orElseThrow();
    var folder = new NewsletterFolder(config.content(), listing);
    var theme = ThemeFolder.read(build.root(), config.theme(), listing);
    var salt = salt(config, theme);
    var known = last.salt().equals(salt) ? last : BuildState.NONE;

    var sources = new EditionSources(config, known, listing, progress);
    var files = folder.files(build.drafts());
    var site = sources.site(files, theme);
    var plans = new SitePlans(outputs, sources, started).of(site, files.assets(), listing.seen());

    if (build.out().startsWith(build.state())) {
      StateDirectory.make(build.state());
    }
    try (var out = new SiteFolder(build.site())) {
      var rendering = new Rendering(out, known, progress);
      var artifacts = rendering.carryOut(plans, sources);
      var leftovers = Leftovers.of(out, last, plans, site, build.isOwn());
      publish(out, file, last, leftovers.unwanted());
      var stamps = stamped(out, artifacts, known, rendering.rendered());
      file.write(
          new BuildState(build.options(), salt, started, listing.seen(), sources.heads(), stamps));
      notices.addAll(files.notices());
      notices.addAll(sources.notices());
      leftovers.notice(build.out()).ifPresent(notices::add);
      return new BuildReport(
          build.out(),
          site.editions().size(),
          rendering.written(),
          artifacts.size() - rendering.written(),
          leftovers.unwanted().size(),
          new BuildReport.Work(
              rendering.rendered().size(), sources.editionsParsed(), sources.filesRead()),
          notices);
    }
  }

  /** A state in Git was made for others to have: it is nobody's memory of this folder. */
  private static BuildState trusted(BuildState read, BuildStateFile file, List<String> notices) {
    if (read.equals(BuildState.NONE) || !TrackedFiles.has(file.path())) {
      return read;
    }
    notices.add(
        "%s: is tracked by Git and was not used, so that everything was rendered. Remove it from the repository; Coranto keeps it for this machine only."
            .formatted(file.path()));
    return BuildState.NONE;
  }

  /** What will change is written down first: a build that is killed leaves nothing unknown. */
  private void publish(SiteFolder out, BuildStateFile file, BuildState last, Set<String> unwanted) {
    var pending = new HashSet<>(out.staged());
    pending.addAll(unwanted);
    if (!pending.isEmpty()) {
      file.write(last.before(pending));
    }
    out.publish(unwanted, progress);
  }

  /** Of all that every artifact depends on. */
  private static String salt(Config config, ThemeFolder theme) {
    return new Inputs()
        .text(Program.version())
        .text(SiteSettings.of(config).value())
        .text(theme.digest())
        .fingerprint()
        .value();
  }

  /** What lies in the site now; what was not rendered is as it was. */
  private static Map<String, BuildState.Written> stamped(
      SiteFolder out, Map<String, Fingerprint> artifacts, BuildState known, Set<String> rendered) {
    var stamps = HashMap.<String, BuildState.Written>newHashMap(artifacts.size());
    artifacts.forEach((path, inputs) -> {
      var before = known.artifacts().get(path);
      var stamp =
          before != null && !rendered.contains(path)
              ? Optional.of(before.stamp())
              : FileStamp.of(out.place(path));
      stamp.ifPresent(now -> stamps.put(path, new BuildState.Written(inputs.value(), now)));
    });
    return stamps;
  }
}
