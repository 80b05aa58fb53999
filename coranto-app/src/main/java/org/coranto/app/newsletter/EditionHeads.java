package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.Config;
import org.coranto.draft.NextIssue;
import org.coranto.draft.OpenDrafts;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;

/// The heads of all editions that have a date, and of the drafts that are open.
final class EditionHeads {

  private final Config config;
  private final HeadReader reader;

  EditionHeads(Config config) {
    this.config = config;
    this.reader = new HeadReader(config);
  }

  private record File(String name, SourceText source, HeadResult head) {}

  List<EditionHead> of(NewsletterFolder.Found files, LocalDate today) {
    var editions = read(files.editions(), false);
    var drafts = read(files.drafts(), true);
    var heads = OpenDrafts.withoutPublished(Stream.concat(heads(editions), heads(drafts)).toList());
    return heads.stream().anyMatch(EditionHead::draft)
        ? heads
        : Stream.concat(heads.stream(), standing(drafts, heads, today).stream()).toList();
  }

  /// The names of the drafts whose edition is out.
  Set<String> published(NewsletterFolder.Found files) {
    if (files.drafts().isEmpty()) {
      return Set.of();
    }
    var drafts = heads(read(files.drafts(), true)).toList();
    var all = Stream.concat(heads(read(files.editions(), false)), drafts.stream()).toList();
    var open = Set.copyOf(OpenDrafts.withoutPublished(all));
    return drafts.stream()
        .filter(head -> !open.contains(head))
        .map(EditionHead::file)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<File> read(Map<String, Path> files, boolean draft) {
    reader.prepare(files.values());
    return files.entrySet().parallelStream()
        .map(file -> {
          var source = SourceText.of(NewsletterFolder.bytes(file.getValue()));
          return new File(
              file.getKey(),
              source,
              reader.read(file.getKey(), file.getValue(), source, draft, ""));
        })
        .toList();
  }

  private static Stream<EditionHead> heads(List<File> files) {
    return files.stream()
        .flatMap(file ->
            file.head() instanceof HeadResult.Found found
                ? Stream.of(found.head())
                : Stream.empty());
  }

  /// A draft without a date is for the next issue.
  private Optional<EditionHead> standing(
      List<File> drafts, List<EditionHead> heads, LocalDate today) {
    var undated = drafts.stream().filter(it -> it.head() instanceof HeadResult.Undated).toList();
    var names = undated.stream().map(File::name).toList();
    var day = NextIssue.next(config.schedule(), heads, today).date();
    return OpenDrafts.standing(config.content(), names)
        .flatMap(name -> undated.stream().filter(it -> it.name().equals(name)).findFirst())
        .map(file -> reader.undated(file.name(), file.source(), "", day));
  }
}
