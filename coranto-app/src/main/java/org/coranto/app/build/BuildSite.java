package org.coranto.app.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.ReferenceTexts;
import org.coranto.app.preview.OpenPages;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.repo.TrackedFiles;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.BuildStateFile;
import org.coranto.app.site.EditionNotices;
import org.coranto.app.site.SiteFolder;
import org.coranto.app.site.SiteLock;
import org.coranto.app.site.StateKey;
import org.coranto.config.Config;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.SiteSettings;
import org.coranto.registry.Outputs;

/// Renders a newsletter into a site: all or nothing, and only what has changed.
public final class BuildSite {

  /// The recorded options of a site without all its editions: equal to no request, so that each
  /// build looks again for what is left out.
  private static final String INCOMPLETE = "";

  private final Newsletter newsletter;
  private final Progress progress;
  private final StateKey key;
  private final List<Output> outputs;
  private final BuildMemory memory;
  private final OpenPages pages;

  public BuildSite(Newsletter newsletter) {
    this(newsletter, Outputs.ALL);
  }

  BuildSite(Newsletter newsletter, List<Output> outputs) {
    this(newsletter, outputs, new BuildMemory(), OpenPages.NONE);
  }

  /// @param memory of earlier builds of this process
  /// @param pages that are rendered first
  BuildSite(Newsletter newsletter, List<Output> outputs, BuildMemory memory, OpenPages pages) {
    this.newsletter = newsletter;
    this.memory = memory;
    this.pages = pages;
    this.progress = newsletter.runtime().progress();
    this.key = newsletter.runtime().stateKey();
    this.outputs = outputs;
  }

  /// @param out the folder of the site; `site` in the newsletter's state folder by default
  /// @param address used instead of the configured one, for a site that is served elsewhere
  /// @param drafts whether drafts get pages too
  /// @param mayRemove whether a site may be replaced by an empty one, or lose many editions
  public record Request(
      Optional<Path> out, Optional<URI> address, boolean drafts, boolean mayRemove) {

    /// The newsletter's own site, without drafts.
    public static final Request USUAL =
        new Request(Optional.empty(), Optional.empty(), false, false);

    /// The same, with the permission to remove any number of editions.
    public Request removing() {
      return new Request(out, address, drafts, true);
    }
  }

  /// @throws CorantoException if the configuration has errors, a file cannot be read, a link is in
  ///   the way, or an output fails; the old site is then unchanged
  public BuildOutcome run(Request request) {
    var usual = BuildTarget.usual(newsletter, request);
    var options = options(request);
    var file = BuildStateFile.of(usual.site(), key);
    var read = FileStamp.of(file.path());
    var early = memory.read(file);
    if (UnchangedSite.since(early, options, usual.site())) {
      return unchanged(usual.out(), early);
    }
    var target = BuildTarget.configured(newsletter, request);
    if (target.out().startsWith(target.state())) {
      StateDirectory.make(target.state());
    }
    try (var _ = SiteLock.take(target.site(), progress)) {
      if (target.site().equals(usual.site()) && read.equals(FileStamp.of(file.path()))) {
        return rebuild(target, request, early, nanos());
      }
      var last =
          memory.read(BuildStateFile.of(target.site(), key)); // another build may just have ended
      return UnchangedSite.since(last, options, target.site())
          ? unchanged(target.out(), last)
          : rebuild(target, request, last, nanos());
    }
  }

  /// The options of the request that change what is rendered, as one text.
  private String options(Request request) {
    return "%s|%s|%s|%s|%s"
        .formatted(
            newsletter.configuration(),
            request.address().map(Object::toString).orElse(""),
            request.drafts(),
            newsletter.runtime().program(),
            newsletter.root());
  }

  private static BuildOutcome unchanged(Path out, BuildState last) {
    return new BuildOutcome.Built(
        new BuildReport(
            out,
            last.heads().size(),
            0,
            last.artifacts().size(),
            0,
            BuildReport.Work.NONE,
            List.of(),
            EditionNotices.report(last.notices())));
  }

  private long nanos() {
    var now = newsletter.runtime().now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  private BuildOutcome rebuild(BuildTarget build, Request request, BuildState read, long started) {
    var notices = new ArrayList<String>();
    var file = BuildStateFile.of(build.site(), key);
    var last = trusted(read, file, notices);
    var listing = new FileListing(newsletter.root());
    listing.note(newsletter.configuration());
    var references =
        ReferenceTexts.read(
            request.address().map(newsletter::config).orElseGet(newsletter::config), listing);
    var config = references.config();
    notices.addAll(references.notices());
    var theme = ThemeFolder.read(config.theme(), listing);
    var salt = salt(config, theme);
    var known = last.start().salt().equals(salt) ? last : BuildState.NONE;

    memory.keepOnly(List.copyOf(known.heads().values()), !known.isNone());
    var sources = new EditionSources(config, known, listing, progress, memory.editions());
    var files = newsletter.files(listing, request.drafts());
    var site = sources.site(files, theme, newsletter.today());
    var media = EditionMedia.of(files.beside(), site.editions());
    notices.addAll(media.notices());
    media
        .others()
        .forEach(other ->
            notices.add(
                "%s: was not copied, because it is not in the folder of one edition; move it to a folder of assets"
                    .formatted(other)));
    var planning = new SitePlans(outputs, sources, started);
    var plans = planning.of(site, files.assets(), media.assets(), listing.seen());
    notices.addAll(planning.notices());

    var leftOut = new ArrayList<>(files.leftOut());
    leftOut.addAll(sources.leftOut());

    try (var out = new SiteFolder(build.site())) {
      var leftovers = Leftovers.of(out, last, plans, site, build.isOwn());
      var removed = RemovedEditions.of(last, out, leftovers.unwanted(), site);
      if (removed.isMany() && !request.mayRemove()) {
        return new BuildOutcome.Refused(build.out(), removed.before(), removed.names(), leftOut);
      }
      var rendering = new Rendering(out, known, progress);
      showFirst(rendering, out, last, plans, sources);
      var artifacts = rendering.carryOut(plans, sources);
      publish(out, file, last, leftovers.unwanted());
      var stamps = stamped(out, artifacts, known, rendering.rendered());
      memory.write(
          file,
          new BuildState(
              new BuildState.Start(
                  leftOut.isEmpty() ? options(request) : INCOMPLETE, salt, started),
              listing.seen(),
              sources.heads(),
              stamps,
              sources.noticesByFile()));
      notices.addAll(files.notices());
      notices.addAll(sources.notices());
      leftovers.notice(build.out()).ifPresent(notices::add);
      removed.names().forEach(name -> notices.add(name + ": removed from the site"));
      return new BuildOutcome.Built(
          new BuildReport(
              build.out(),
              site.editions().size(),
              rendering.written(),
              artifacts.size() - rendering.written(),
              leftovers.unwanted().size(),
              new BuildReport.Work(
                  rendering.rendered().size(), sources.editionsParsed(), sources.filesRead()),
              leftOut,
              notices));
    }
  }

  /// Pages that browsers show are published before the rest is rendered, with the style sheets they
  /// may use. Only files that are known to be Coranto's are replaced: after a kill, the next build
  /// finds that they are not as the state says.
  private void showFirst(
      Rendering rendering,
      SiteFolder out,
      BuildState last,
      List<Plan> plans,
      EditionSources sources) {
    var looked = pages.files();
    if (looked.isEmpty() || plans.stream().noneMatch(plan -> looked.contains(plan.path()))) {
      return;
    }
    var first =
        plans.stream()
            .filter(plan -> looked.contains(plan.path()) || plan.path().endsWith(".css"))
            .filter(plan -> last.artifacts().containsKey(plan.path()))
            .toList();
    rendering.carryOut(first, sources);
    if (!out.staged().isEmpty()) {
      out.publish(Set.of(), progress);
      pages.show();
    }
  }

  /// A state that Git tracks comes from another machine or folder and is not used.
  private static BuildState trusted(BuildState read, BuildStateFile file, List<String> notices) {
    if (read.isNone() || !TrackedFiles.has(file.path())) {
      return read;
    }
    notices.add(
        "%s: is tracked by Git and was not used, so everything was rendered. Remove it from the repository; it is meant for this machine only."
            .formatted(file.path()));
    return BuildState.NONE;
  }

  /// Records what will change before changing it, so that the next build can clean up after a kill.
  private void publish(SiteFolder out, BuildStateFile file, BuildState last, Set<String> unwanted) {
    var pending = new HashSet<>(out.staged());
    pending.addAll(unwanted);
    if (!pending.isEmpty()) {
      file.write(last.before(pending));
    }
    out.publish(unwanted, progress);
  }

  /// The fingerprint of everything that all artifacts depend on.
  private String salt(Config config, ThemeFolder theme) {
    return new Inputs()
        .text(newsletter.runtime().program())
        .text(SiteSettings.of(config).value())
        .text(theme.digest())
        .fingerprint()
        .value();
  }

  /// The artifacts of the site now; those that were not rendered keep their stamps.
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
