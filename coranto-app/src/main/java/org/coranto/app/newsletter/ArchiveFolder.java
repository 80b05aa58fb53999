package org.coranto.app.newsletter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.StateDirectory;
import org.coranto.output.Fingerprint;

/// A folder of archive indexes, each named by a key of its inputs, and a file `editions` with the
/// digest of each edition for its size and time.
///
/// Every file is written to a temporary file and moved, so that other processes see all of it or
/// nothing. A checksum detects damaged files, which are made again.
final class ArchiveFolder {

  /// The number of indexes that are kept, for switching branches; each is as large as its archive.
  private static final int MOST = 4;

  private static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final int MAGIC = 0x436F7202;
  private static final String SUFFIX = ".index";

  private final Path folder;

  ArchiveFolder(Path folder) {
    this.folder = folder;
  }

  /// The index with a key, mapped into memory; empty if it is missing or damaged.
  Optional<ByteBuffer> index(String key) {
    var file = file(key);
    try (var channel = FileChannel.open(file)) {
      var bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      if (bytes.limit() < HEAD || bytes.getInt() != MAGIC) {
        return Optional.empty();
      }
      long sum = bytes.getLong();
      var index = bytes.slice();
      return sum == sum(index.duplicate()) ? Optional.of(index) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Path file(String key) {
    return folder.resolve(key + SUFFIX);
  }

  private static long sum(ByteBuffer bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  void keep(String key, byte[] index) throws IOException {
    var head = ByteBuffer.allocate(HEAD);
    head.putInt(MAGIC).putLong(sum(ByteBuffer.wrap(index))).flip();
    write(file(key), head, ByteBuffer.wrap(index));
    forgetTheOldest();
  }

  private void write(Path file, ByteBuffer... parts) throws IOException {
    StateDirectory.make(folder.toAbsolutePath().resolveSibling(""));
    Files.createDirectories(folder);
    var beside = Files.createTempFile(folder, "new", ".tmp");
    try {
      try (var out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        for (var part : parts) {
          while (part.hasRemaining()) {
            out.write(part);
          }
        }
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// Deletes the oldest indexes, and temporary files of processes that were killed.
  private void forgetTheOldest() throws IOException {
    var indexes = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, "*{" + SUFFIX + ",.tmp}")) {
      files.forEach(indexes::add);
    }
    var times = new TreeMap<Path, Long>();
    indexes.forEach(file ->
        times.put(file, FileStamp.of(file).map(FileStamp::modified).orElse(Long.MIN_VALUE)));
    indexes.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
    for (var file : indexes.subList(Math.min(MOST, indexes.size()), indexes.size())) {
      Files.deleteIfExists(file);
    }
  }

  /// Names and stamps as one text.
  static String lines(Map<String, FileStamp> stamps) {
    var out = new StringBuilder();
    stamps.forEach((name, stamp) ->
        out.append(name)
            .append('\t')
            .append(stamp.size())
            .append('\t')
            .append(stamp.modified())
            .append('\n'));
    return out.toString();
  }

  /// Empty values if the file is missing or cannot be read.
  Remembered remembered() {
    try {
      return Remembered.of(Files.readAllLines(folder.resolve("editions")));
    } catch (IOException | RuntimeException _) {
      return new Remembered("", "", Map.of());
    }
  }

  void remember(Remembered remembered) {
    try {
      var text = String.join("\n", remembered.lines()).getBytes(StandardCharsets.UTF_8);
      write(folder.resolve("editions"), ByteBuffer.wrap(text));
    } catch (IOException _) {
      // the next check reads the editions' bytes again
    }
  }

  /// An edition's digest while its file has that stamp.
  record Known(FileStamp stamp, String digest) {}

  /// @param seen a digest of all stamps at the last run
  /// @param current the index's key at that time
  record Remembered(String seen, String current, Map<String, Known> editions) {

    private static Remembered of(List<String> lines) {
      var editions = new TreeMap<String, Known>();
      for (var line : lines.subList(2, lines.size())) {
        var cells = line.split("\t", -1);
        var stamp = new FileStamp(Long.parseLong(cells[0]), Long.parseLong(cells[1]));
        editions.put(cells[3], new Known(stamp, cells[2]));
      }
      return new Remembered(lines.get(0), lines.get(1), editions);
    }

    private List<String> lines() {
      var lines = new ArrayList<>(List.of(seen, current));
      editions.forEach((name, known) ->
          lines.add(
              "%d\t%d\t%s\t%s"
                  .formatted(
                      known.stamp().size(), known.stamp().modified(), known.digest(), name)));
      return lines;
    }

    /// The key of the index for editions with these stamps; empty if a file has changed.
    Optional<String> key(String stamps) {
      return seen.equals(stamps) ? Optional.of(current) : Optional.empty();
    }

    /// The digests of all editions; reads the files whose stamp has changed.
    Map<String, String> digests(Map<String, Path> files, Map<String, FileStamp> stamps) {
      var digests = new TreeMap<String, String>();
      stamps.forEach((name, stamp) -> {
        var known = editions.get(name);
        var file = files.get(name);
        if (known != null && known.stamp().equals(stamp)) {
          digests.put(name, known.digest());
        } else if (file != null) {
          digests.put(name, Fingerprint.of(NewsletterFolder.bytes(file)).value());
        }
      });
      return digests;
    }

    Remembered with(
        String newlySeen, String key, Map<String, FileStamp> stamps, Map<String, String> digests) {
      var known = new TreeMap<String, Known>();
      digests.forEach((name, digest) -> {
        var stamp = stamps.get(name);
        if (stamp != null && !name.contains("\n") && !name.contains("\t")) {
          known.put(name, new Known(stamp, digest));
        }
      });
      return new Remembered(newlySeen, key, known);
    }
  }
}
