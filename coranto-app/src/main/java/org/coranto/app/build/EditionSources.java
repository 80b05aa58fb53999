package org.coranto.app.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.Progress;
import org.coranto.app.newsletter.HeadReader;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.EditionNotices;
import org.coranto.config.Config;
import org.coranto.draft.NextIssue;
import org.coranto.draft.OpenDrafts;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadResult;
import org.coranto.edition.PageParser;
import org.coranto.edition.RouteConflicts;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.coranto.output.Fingerprint;
import org.coranto.output.Site;
import org.coranto.output.redirect.RedirectOutput;

/// The texts of a site: heads are read first, whole editions when they are needed.
public final class EditionSources {

  /// Bytes at the start of a file that contain nearly every header or first heading.
  private static final int LONGEST_HEAD = 16_000;

  private final Config config;
  private final BuildState known;
  private final FileListing listing;
  private final Progress progress;
  private final HeadReader heads;
  private final EditionParser reader;
  private final Map<String, EditionHead> found = new ConcurrentHashMap<>();
  private final Map<String, Path> paths = new HashMap<>();
  private final Map<EditionHead, Edition> kept;
  private final Map<String, Undated> undated = new ConcurrentHashMap<>();
  private final CollectedNotices notices = new CollectedNotices();
  private final ConcurrentLinkedQueue<String> leftOut = new ConcurrentLinkedQueue<>();
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicInteger parsed = new AtomicInteger();

  public EditionSources(Config config, BuildState known, FileListing listing, Progress progress) {
    this(config, known, listing, progress, new ConcurrentHashMap<>());
  }

  /// @param kept editions that were parsed, and where those that are read more than once are put
  EditionSources(
      Config config,
      BuildState known,
      FileListing listing,
      Progress progress,
      Map<EditionHead, Edition> kept) {
    this.kept = kept;
    this.config = config;
    this.known = known;
    this.listing = listing;
    this.progress = progress;
    this.heads = new HeadReader(config);
    this.reader = EditionParser.forRendering(config);
  }

  /// How many files were read so far.
  int filesRead() {
    return files.get();
  }

  /// How many texts of editions were parsed so far.
  int editionsParsed() {
    return parsed.get();
  }

  /// The bytes of one of the newsletter's files.
  byte[] bytes(Path file) {
    files.incrementAndGet();
    return NewsletterFolder.bytes(file);
  }

  /// The site without the texts of editions; a draft without a date is left out.
  public Site site(NewsletterFolder.Found files, Site.Theme theme) {
    readHeads(files);
    return site(theme, files);
  }

  /// The same with a draft without a date, if one is open.
  ///
  /// @param today the day from which the date of the next issue is counted
  Site site(NewsletterFolder.Found files, Site.Theme theme, LocalDate today) {
    readHeads(files);
    addStanding(today);
    return site(theme, files);
  }

  private Site site(Site.Theme theme, NewsletterFolder.Found files) {
    boolean folderIsShared = config.content().drafts().equals(".");
    for (var file : undated.values()) {
      if (folderIsShared) {
        notices.add(file.name(), file.problems());
      } else {
        leftOut.addAll(file.problems());
      }
    }
    var pages = pages(files.pages());
    var routes =
        pages.stream()
            .collect(Collectors.toMap(Site.Page::route, Site.Page::file, (first, _) -> first));
    var resolved = RouteConflicts.resolve(sorted(), routes, config);
    notices.add(CollectedNotices.SITE, resolved.problems());
    var site = new Site(config, resolved.heads(), pages, this::read, theme);
    notices.add(CollectedNotices.SITE, RedirectOutput.conflicts(site));
    return site;
  }

  private void readHeads(NewsletterFolder.Found files) {
    paths.putAll(files.editions());
    paths.putAll(files.drafts());
    heads.prepare(files.editions().values());
    Stream.concat(
            files.editions().entrySet().stream().map(file -> new File(file, false)),
            files.drafts().entrySet().stream().map(file -> new File(file, true)))
        .toList()
        .parallelStream()
        .forEach(this::head);
    progress.at("reading", found.size(), found.size());
  }

  /// A draft without a date, which is for the next issue.
  private void addStanding(LocalDate today) {
    var heads = sorted();
    if (heads.stream().noneMatch(EditionHead::draft)) {
      OpenDrafts.standing(config.content(), List.copyOf(undated.keySet()))
          .map(undated::remove)
          .ifPresent(file -> {
            var day = NextIssue.next(config.schedule(), heads, today).date();
            found.put(
                file.name(), this.heads.undated(file.name(), file.source(), file.digest(), day));
          });
    }
  }

  /// A draft without a date.
  private record Undated(String name, SourceText source, String digest, List<String> problems) {}

  private record File(String name, Path path, boolean draft) {
    File(Map.Entry<String, Path> file, boolean draft) {
      this(file.getKey(), file.getValue(), draft);
    }
  }

  private List<EditionHead> sorted() {
    return OpenDrafts.withoutPublished(List.copyOf(found.values())).stream()
        .sorted(
            Comparator.comparing(EditionHead::draft)
                .thenComparing(EditionHead::date)
                .thenComparingInt(head -> head.number().orElse(0))
                .thenComparing(EditionHead::file))
        .toList();
  }

  /// Reads the head of a file, unless its stamp is as in the last build.
  private void head(File file) {
    var before = known.heads().get(file.name());
    var path = file.path().toString();
    var stamp = listing.seen().get(path);
    if (before != null
        && stamp != null
        && stamp.isOlderThan(known.start().time())
        && stamp.equals(known.inputs().get(path))) {
      found.put(file.name(), before);
      return;
    }
    var bytes = bytes(file.path());
    var digest = Fingerprint.of(bytes).value();
    var source = SourceText.of(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_HEAD)));
    var reading = heads.read(file.name(), file.path(), source, file.draft(), digest);
    if (!reading.problems().isEmpty() && bytes.length > LONGEST_HEAD) {
      source = SourceText.of(bytes); // a header may be longer
      reading = heads.read(file.name(), file.path(), source, file.draft(), digest);
    }
    switch (reading) {
      case HeadResult.Found(var head, var problems) -> {
        found.put(file.name(), head);
        notices.add(file.name(), lines(file.name(), source, problems));
      }
      case HeadResult.Undated(var problems) -> {
        var said = lines(file.name(), source, problems);
        if (file.draft()) {
          undated.put(file.name(), new Undated(file.name(), source, digest, said));
        } else {
          leftOut.addAll(said);
        }
      }
    }
  }

  private static List<String> lines(String file, SourceText source, List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            "%s:%s: %s".formatted(file, source.position(problem.span().start()), problem.message()))
        .toList();
  }

  private List<Site.Page> pages(Map<String, Path> files) {
    var pages = new ArrayList<Site.Page>();
    for (var file : files.entrySet()) {
      var bytes = bytes(file.getValue());
      var source = SourceText.of(bytes);
      var page = new PageParser(config).read(file.getKey(), source);
      notices.add(file.getKey(), lines(file.getKey(), source, page.problems()));
      pages.add(
          new Site.Page(
              file.getKey(),
              page.title(),
              page.slug(),
              config.permalinks().pageRoute(page.slug()),
              page.sections(),
              Fingerprint.of(bytes).value()));
    }
    return pages;
  }

  /// Reads an edition and keeps it if it is one of the newest, which several outputs need.
  Edition read(EditionHead head) {
    var edition = kept.get(head);
    return edition == null ? kept.computeIfAbsent(head, this::parse) : edition;
  }

  /// Reads an edition without keeping it.
  Edition readOnce(EditionHead head) {
    var edition = kept.get(head);
    return edition == null ? parse(head) : edition;
  }

  private Edition parse(EditionHead head) {
    var path = paths.get(head.file());
    if (path == null) {
      throw new IllegalStateException("no edition of this site: " + head.file());
    }
    var source = SourceText.of(bytes(path));
    parsed.incrementAndGet();
    var read = reader.read(head, source);
    notices.add(head.file(), lines(head.file(), source, read.problems()));
    return read;
  }

  Map<String, EditionHead> heads() {
    return found;
  }

  /// The problems of texts in the site, by file; those of texts that were not read again, too.
  Map<String, EditionNotices> noticesByFile() {
    return notices.all(known, found);
  }

  /// Sorted by file.
  public List<String> notices() {
    return EditionNotices.report(noticesByFile());
  }

  /// Why files are not in the site although they are editions, sorted by file.
  public List<String> leftOut() {
    return leftOut.stream().distinct().sorted().toList();
  }
}
