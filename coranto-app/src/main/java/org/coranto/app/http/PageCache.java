package org.coranto.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.StateDirectory;

/// A cache of the answers to linked addresses: a file with one line for each answer, written at
/// once, so that a run that was killed continues where it stopped.
///
/// The file only grows while it is used. If it is too long when it is opened, old and replaced
/// answers are removed. Lines that cannot be read are skipped, for example the last line of a run
/// that was killed. If another run uses the file at the same time, the file is only read.
public final class PageCache implements AutoCloseable {

  private static final Duration OLDEST = Duration.ofDays(30);
  private static final int LONGEST_LINE = 20_000;

  private final Map<String, CachedPage> known;
  private final Optional<FileChannel> out;

  private PageCache(Map<String, CachedPage> known, FileChannel out) {
    this.known = known;
    this.out = Optional.of(out);
  }

  /// Keeps nothing more.
  private PageCache(Map<String, CachedPage> known) {
    this.known = known;
    this.out = Optional.empty();
  }

  /// @param wanted the addresses that will be fetched; answers of other addresses are not read
  /// @param longest the largest size of the file in bytes; a larger file is cleaned
  public static PageCache open(Path file, Set<String> wanted, Instant now, long longest) {
    try {
      StateDirectory.make(file.toAbsolutePath().resolveSibling(""));
      if (Files.exists(file) && Files.size(file) > longest) {
        clean(file, now, longest);
      }
      var known = read(file, wanted, now);
      return writable(file)
          .map(out -> new PageCache(known, out))
          .orElseGet(() -> new PageCache(known));
    } catch (IOException e) {
      throw new CorantoException("could not use " + file, e);
    }
  }

  public Optional<CachedPage> of(String address) {
    return Optional.ofNullable(known.get(address));
  }

  /// Stores an answer. May be called from several threads.
  public void keep(CachedPage remembered) {
    if (out.isEmpty() || remembered.fresh().isZero()) {
      return;
    }
    var line = (CachedPageLine.of(remembered) + "\n").getBytes(StandardCharsets.UTF_8);
    if (line.length > LONGEST_LINE) {
      return;
    }
    try {
      synchronized (this) {
        var bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
          out.get().write(bytes);
        }
      }
    } catch (IOException e) {
      throw new CorantoException("could not store the answer of a page", e);
    }
  }

  @Override
  public void close() {
    if (out.isPresent()) {
      try {
        out.get().close();
      } catch (IOException e) {
        throw new CorantoException("could not store the answers of pages", e);
      }
    }
  }

  private static Map<String, CachedPage> read(Path file, Set<String> wanted, Instant now)
      throws IOException {
    var known = new HashMap<String, CachedPage>();
    if (Files.exists(file)) {
      try (var lines = lines(file)) {
        for (var line = next(lines); line.isPresent(); line = next(lines)) {
          CachedPageLine.read(line.get())
              .filter(it -> wanted.contains(it.address()) && isYoung(it, now))
              .ifPresent(it -> known.put(it.address(), it));
        }
      }
    }
    return known;
  }

  private static boolean isYoung(CachedPage remembered, Instant now) {
    return remembered.asked().isAfter(now.minus(OLDEST));
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  /// Keeps the last line of each address, the newest first, up to half of the limit.
  private static void clean(Path file, Instant now, long longest) throws IOException {
    var last = new LinkedHashMap<String, String>();
    try (var lines = lines(file)) {
      for (var line = next(lines); line.isPresent(); line = next(lines)) {
        var text = line.get();
        CachedPageLine.read(text)
            .filter(it -> isYoung(it, now))
            .ifPresent(it -> last.putLast(it.address(), text));
      }
    }
    var beside = Files.createTempFile(file.toAbsolutePath().getParent(), "pages", ".new");
    long room = longest / 2;
    var kept = new LinkedHashMap<String, String>();
    for (var entry : last.reversed().entrySet()) {
      room -= entry.getValue().length();
      if (room < 0) {
        break;
      }
      kept.putFirst(entry.getKey(), entry.getValue());
    }
    Files.write(beside, kept.values());
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Empty if another run writes, or the file is read-only.
  private static Optional<FileChannel> writable(Path file) throws IOException {
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        endLine(channel, file);
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException _) {
      // locked by this process
    }
    channel.close();
    return Optional.empty();
  }

  /// Ends a line that was cut off, so that the next one can be read.
  private static void endLine(FileChannel channel, Path file) throws IOException {
    long size = Files.size(file);
    if (size > 0) {
      try (var in = FileChannel.open(file)) {
        var end = ByteBuffer.allocate(1);
        in.read(end, size - 1);
        if (end.get(0) != '\n') {
          channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
      }
    }
  }
}
