package org.coranto.draft;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.CheckContext;
import org.coranto.check.RustArchive;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.testing.RealData;
import org.coranto.url.UrlKey;
import org.coranto.web.LinkedPages;

/// Drafts opened from real editions, compared with the editions of a week later.
final class Openings {

  /// @param carried events in the new drafts
  /// @param stood those that the published editions had in the same region, byte for byte
  /// @param there those whose page an event of the published edition had
  /// @param again events of the published editions that the editions before had, byte for byte
  /// @param found those that the drafts had, in the same region
  record Figures(int editions, int carried, int stood, int there, int again, int found) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    double precision() {
      return (double) stood / carried;
    }

    double sameEvent() {
      return (double) there / carried;
    }

    double recall() {
      return (double) found / again;
    }

    Figures plus(Figures other) {
      return new Figures(
          editions + other.editions,
          carried + other.carried,
          stood + other.stood,
          there + other.there,
          again + other.again,
          found + other.found);
    }
  }

  /// How many earlier editions are read.
  private static final int LEARNT = 30;

  private final List<Path> files;
  private final List<EditionHead> heads;
  private final ArchiveIndex archive;
  private final SourceText template =
      SourceText.of(RealData.bytes(RealData.folder("twir/draft/DRAFT_TEMPLATE")));

  /// Of the last editions.
  Openings(int editions) {
    var all = RustArchive.editions();
    this.files = all.subList(all.size() - editions - LEARNT, all.size());
    this.heads = files.stream().map(RustArchive::head).toList();
    this.archive = RustArchive.learnt(files);
  }

  /// Compares each draft with the published edition.
  <T> Stream<T> each(BiFunction<Opened, AnnotatedEdition, T> compared) {
    return java.util.stream.IntStream.range(LEARNT, files.size())
        .parallel()
        .mapToObj(i -> compared.apply(opened(i), context(i).edition()));
  }

  Figures figures() {
    return java.util.stream.IntStream.range(LEARNT, files.size())
        .parallel()
        .mapToObj(i -> figures(context(i - 1).edition(), opened(i), context(i).edition()))
        .reduce(Figures.NONE, Figures::plus);
  }

  private Opened opened(int i) {
    var config = RustArchive.CONFIG;
    var before = heads.subList(0, i);
    var slot = NextIssue.on(heads.get(i).date(), config.schedule(), before);
    return new Opening(config, archive, before)
        .draft(slot, template, context(i - 1), _ -> List.of());
  }

  private CheckContext context(int i) {
    return context(SourceText.of(RealData.bytes(files.get(i))), heads.get(i));
  }

  private CheckContext context(SourceText text, EditionHead head) {
    return CheckContext.of(RustArchive.CONFIG, head, text, archive, LinkedPages.NONE);
  }

  private Figures figures(AnnotatedEdition before, Opened opened, AnnotatedEdition published) {
    var draft = context(opened.text(), published.head()).edition();
    var begun = inRegions(draft);
    var stood = inRegions(published);
    var pages = pages(published.announcements());
    var earlier = new HashSet<String>();
    before.announcements().forEach(event -> earlier.add(text(event, before)));
    var again =
        published.announcements().stream()
            .filter(event -> earlier.contains(text(event, published)))
            .map(event -> inRegion(event, published))
            .collect(Collectors.toSet());
    return new Figures(
        1,
        begun.size(),
        count(begun, stood),
        (int)
            draft.announcements().stream()
                .filter(event -> pages(List.of(event)).stream().anyMatch(pages::contains))
                .map(event -> inRegion(event, draft))
                .distinct()
                .count(),
        again.size(),
        count(again, begun));
  }

  private static int count(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  private static Set<String> pages(List<Announcement> events) {
    return events.stream()
        .flatMap(event -> event.titles().stream())
        .map(title -> UrlKey.of(title.href()))
        .collect(Collectors.toSet());
  }

  private static Set<String> inRegions(AnnotatedEdition edition) {
    return edition.announcements().stream()
        .map(event -> inRegion(event, edition))
        .collect(Collectors.toSet());
  }

  private static String inRegion(Announcement event, AnnotatedEdition edition) {
    return event.region() + "\t" + text(event, edition);
  }

  private static String text(Announcement event, AnnotatedEdition edition) {
    return edition.slice(event.lines()).stripTrailing();
  }
}
