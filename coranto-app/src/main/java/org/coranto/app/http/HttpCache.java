package org.coranto.app.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.StateDirectory;

/// The cache of HTTP answers, for linked pages and for sources: one file, which may be deleted at
/// any time. Each answer is written at once, so that a run that was killed continues where it
/// stopped.
///
/// Several processes may use the file at the same time; each sees what was in it when it opened it,
/// and what it wrote itself. When the file would become too large, the newest half is kept. What is
/// damaged is forgotten.
public final class HttpCache implements AutoCloseable {

  /// The largest size of the file in bytes.
  private static final long LARGEST = 64L * 1024 * 1024;

  private final Path path;
  private final CacheFile file;
  private final InstantSource clock;
  private final long largest;
  private final Map<CacheKey, CacheFrame> frames = new ConcurrentHashMap<>();

  private HttpCache(Path path, CacheFile file, InstantSource clock, long largest) {
    this.path = path;
    this.file = file;
    this.clock = clock;
    this.largest = largest;
  }

  /// @param old the cache file of an older version, which is deleted
  public static HttpCache open(Path file, InstantSource clock, Path old) {
    try {
      Files.deleteIfExists(old);
    } catch (IOException e) {
      throw new CorantoException("could not delete the old cache " + old, e);
    }
    return open(file, clock, LARGEST);
  }

  static HttpCache open(Path path, InstantSource clock, long largest) {
    StateDirectory.make(path.toAbsolutePath().resolveSibling(""));
    try {
      var cache = new HttpCache(path, CacheFile.open(path), clock, largest);
      cache.file.locked(() -> cache.learn(cache.file.frames()));
      return cache;
    } catch (IOException e) {
      throw new CorantoException("could not open the cache " + path, e);
    }
  }

  Instant now() {
    return clock.instant();
  }

  /// The last answer; empty if there is none, or it is too old.
  public Optional<CachedAnswer> of(CacheKey key) {
    var frame = frames.get(key);
    if (frame == null || isOver(frame, now())) {
      return Optional.empty();
    }
    try {
      return frame.content(file.read(frame)).flatMap(CachedAnswer::unpacked);
    } catch (IOException e) {
      throw new CorantoException("could not read the cache " + path, e);
    }
  }

  /// Keeps an answer instead of the one before, unless it is too large.
  public void keep(CacheKey key, CachedAnswer answer, PolitenessPolicy.CacheRules rules) {
    if (answer.content().length > rules.largest()) {
      return;
    }
    var packed = answer.packed();
    var until = now().plus(rules.kept());
    try {
      file.locked(() -> append(new CacheFrame(key, 0, packed.length, until), packed));
    } catch (IOException e) {
      throw new CorantoException("could not write into the cache " + path, e);
    }
  }

  private boolean append(CacheFrame frame, byte[] packed) throws IOException {
    if (frame.size() > largest / 2) {
      return false;
    }
    if (file.size() + frame.size() > largest) {
      learn(file.keepOnly(newest(file.frames(), now())));
    }
    var placed = frame.at(file.size());
    file.append(placed, packed);
    frames.put(placed.key(), placed);
    return true;
  }

  private boolean learn(List<CacheFrame> found) {
    frames.clear();
    found.forEach(frame -> frames.put(frame.key(), frame));
    return true;
  }

  /// The last frame of each key, without old ones, up to half of the largest size; in the order of
  /// the file.
  private List<CacheFrame> newest(List<CacheFrame> all, Instant now) {
    var last = new LinkedHashMap<CacheKey, CacheFrame>();
    all.forEach(frame -> last.put(frame.key(), frame));
    long room = largest / 2;
    var kept = new ArrayList<CacheFrame>();
    for (var frame :
        last.values().stream()
            .filter(it -> !isOver(it, now))
            .sorted(Comparator.comparingLong(CacheFrame::position).reversed())
            .toList()) {
      room -= frame.size();
      if (room < 0) {
        break;
      }
      kept.addFirst(frame);
    }
    return kept;
  }

  private static boolean isOver(CacheFrame frame, Instant now) {
    return !frame.until().isAfter(now);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new CorantoException("could not close the cache " + path, e);
    }
  }
}
