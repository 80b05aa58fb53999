package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.check.Galley;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.ArchiveWriter;
import org.coranto.check.archive.ArchiveWriter.Lesson;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.repo.FileStamp;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.output.Fingerprint;
import org.coranto.text.HeadReader;
import org.coranto.text.HeadReading;
import org.coranto.text.Source;

/**
 * What the published editions teach, kept in a file until one of them changes.
 *
 * <p>The file has lines {@code file, tab, size, tab, time, tab, digest}, an empty line, and the
 * index. An edition whose stamp is the same is taken for unchanged; one whose stamp differs is read
 * and compared by digest.
 */
final class ArchiveMemory {

  private final Config config;
  private final Path file;
  private final String salt;
  private final Progress progress;

  /**
   * @param file where it is kept
   */
  ArchiveMemory(Config config, Path file, Progress progress) {
    this.config = config;
    this.file = file;
    this.salt = Fingerprint.of(Program.version(), config.content(), config.sections()).value();
    this.progress = progress;
  }

  Archive of(Map<String, Path> editions) {
    var stamps = stamps(editions);
    return kept(stamps).orElseGet(() -> learn(editions, stamps));
  }

  private static Map<String, FileStamp> stamps(Map<String, Path> editions) {
    var stamps = new TreeMap<String, FileStamp>();
    editions.forEach((name, path) -> FileStamp.of(path).ifPresent(it -> stamps.put(name, it)));
    return stamps;
  }

  private Optional<Archive> kept(Map<String, FileStamp> stamps) {
    try (var channel = FileChannel.open(file)) {
      var bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      int length = bytes.getInt(0);
      var head = new byte[length];
      bytes.get(Integer.BYTES, head);
      return new String(head, StandardCharsets.UTF_8).equals(head(stamps))
          ? Optional.of(
              Archive.of(
                  bytes.slice(Integer.BYTES + length, bytes.limit() - Integer.BYTES - length)))
          : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return Optional.empty(); // not there, or of another version: it is made anew
    }
  }

  private String head(Map<String, FileStamp> stamps) {
    var head = new StringBuilder(salt).append('\n');
    stamps.forEach((name, stamp) ->
        head.append(name)
            .append('\t')
            .append(stamp.size())
            .append('\t')
            .append(stamp.modified())
            .append('\n'));
    return head.toString();
  }

  private Archive learn(Map<String, Path> editions, Map<String, FileStamp> stamps) {
    var lessons =
        editions.entrySet().parallelStream()
            .map(edition -> lesson(edition.getKey(), edition.getValue()))
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing((Lesson lesson) -> lesson.edition().date())
                    .thenComparing(lesson -> lesson.edition().file()))
            .toList();
    progress.at("learning", lessons.size(), lessons.size());
    var index = ArchiveWriter.bytes(lessons);
    keep(head(stamps).getBytes(StandardCharsets.UTF_8), index);
    return Archive.of(ByteBuffer.wrap(index));
  }

  private Optional<Lesson> lesson(String name, Path path) {
    var source = Source.of(NewsletterFolder.bytes(path));
    return switch (new HeadReader(config).read(name, source, false, "")) {
      case HeadReading.Found(var head, var _) ->
          Optional.of(ArchiveWriter.learn(Galley.coarse(config, head, source)));
      case HeadReading.Undated _ -> Optional.empty();
    };
  }

  private void keep(byte[] head, byte[] index) {
    try {
      Files.createDirectories(file.getParent());
      var beside = Files.createTempFile(file.getParent(), "archive", ".new");
      try (var out = FileChannel.open(beside, java.nio.file.StandardOpenOption.WRITE)) {
        var all = ByteBuffer.allocate(Integer.BYTES + head.length + index.length);
        all.putInt(head.length).put(head).put(index).flip();
        while (all.hasRemaining()) {
          out.write(all);
        }
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CorantoException("could not write " + file, e);
    }
  }
}
