package org.coranto.app.newsletter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.app.Progress;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.ArchiveWriter;
import org.coranto.archive.ArchiveWriter.Lesson;
import org.coranto.config.Config;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.output.Inputs;

/// Makes the archive index of the published editions, and keeps it until one of them changes.
///
/// An edition with the same size and time counts as unchanged. If they differ (after a fresh clone,
/// or after switching branches), its bytes decide, so that the index of the same texts is used
/// again.
public final class ArchiveMemory {

  private final Config config;
  private final HeadReader reader;
  private final ArchiveFolder folder;
  private final String salt;
  private final Progress progress;

  /// @param folder the folder of the indexes
  public ArchiveMemory(Config config, Path folder, Progress progress) {
    this.config = config;
    this.reader = new HeadReader(config);
    this.folder = new ArchiveFolder(folder);
    this.salt = Program.version() + "\n" + essence(config);
    this.progress = progress;
  }

  public ArchiveIndex of(Map<String, Path> editions) {
    var stamps = new TreeMap<String, FileStamp>();
    editions.forEach((name, path) -> FileStamp.of(path).ifPresent(it -> stamps.put(name, it)));
    var known = folder.remembered();
    var seen = new Inputs().text(salt).text(ArchiveFolder.lines(stamps)).fingerprint().value();
    return known
        .key(seen)
        .flatMap(this::kept)
        .orElseGet(() -> {
          var digests = known.digests(editions, stamps);
          var key = key(digests);
          var archive = kept(key).orElseGet(() -> learn(editions, key));
          folder.remember(known.with(seen, key, stamps, digests));
          return archive;
        });
  }

  /// @param digests the digests by the editions' names
  private String key(Map<String, String> digests) {
    return new Inputs()
        .text(salt)
        .each(
            List.copyOf(new TreeMap<>(digests).entrySet()),
            (all, it) -> all.text(it.getKey()).text(it.getValue()))
        .fingerprint()
        .value();
  }

  /// The parts of a configuration that change how editions are read. Written by hand, because the
  /// first call of a record's `toString` takes 50 ms.
  private static String essence(Config config) {
    var content = config.content();
    var out = new StringBuilder(content.header().name()).append('\t').append(content.fileName());
    out.append('\t')
        .append(content.dateOrder().name())
        .append('\t')
        .append(content.undated().name());
    for (var section : config.sections()) {
      out.append('\n')
          .append(section.name())
          .append('\t')
          .append(section.title())
          .append('\t')
          .append(section.kind().name())
          .append('\t')
          .append(section.headings());
    }
    new TreeMap<>(config.references().texts())
        .forEach((file, text) -> out.append('\n').append(file).append('\t').append(text));
    return out.toString();
  }

  private Optional<ArchiveIndex> kept(String key) {
    try {
      return folder.index(key).map(ArchiveIndex::of);
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // of another version: it is made again
    }
  }

  private ArchiveIndex learn(Map<String, Path> editions, String key) {
    var done = new AtomicInteger();
    reader.prepare(editions.values());
    var lessons =
        List.copyOf(editions.entrySet()).parallelStream() // a list splits evenly, a map does not
            .map(edition -> {
              var lesson = lesson(edition.getKey(), edition.getValue());
              progress.at("learning from edition", done.incrementAndGet(), editions.size());
              return lesson;
            })
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing((Lesson lesson) -> lesson.edition().date())
                    .thenComparing(lesson -> lesson.edition().file()))
            .toList();
    var index = ArchiveWriter.bytes(lessons);
    try {
      folder.keep(key, index);
    } catch (IOException _) {
      progress.at("learning from edition", editions.size(), editions.size());
      // a full disk or a read-only folder: the next check makes the index again
    }
    return ArchiveIndex.of(ByteBuffer.wrap(index));
  }

  private Optional<Lesson> lesson(String name, Path path) {
    var source = SourceText.of(NewsletterFolder.bytes(path));
    return switch (reader.read(name, path, source, false, "")) {
      case HeadResult.Found(var head, var _) ->
          Optional.of(ArchiveWriter.learn(AnnotatedEdition.forLearning(config, head, source)));
      case HeadResult.Undated _ -> Optional.empty();
    };
  }
}
