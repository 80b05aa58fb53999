package org.coranto.app.repo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A lock between processes, so that they take turns. For changes of a newsletter's text it is only
/// for fairness: without it (on a file system without locks) work continues, and comparing the
/// content that was read with the current content prevents lost changes.
public final class ProcessLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Map<Path, ProcessLock> LOCKS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock(true);
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;
  private boolean busy;

  private ProcessLock(Path file) {
    this.file = file;
  }

  /// Waits for the lock; reentrant.
  static ProcessLock take(Path file) {
    return take(file, () -> {});
  }

  /// Waits for the lock; reentrant.
  ///
  /// @param waiting called once if another process has the lock for longer than a second
  public static ProcessLock take(Path file, Runnable waiting) {
    var lock = LOCKS.computeIfAbsent(file, ProcessLock::new);
    lock.threads.lock();
    if (lock.threads.getHoldCount() == 1) {
      lock.lockFile(waiting);
    }
    return lock;
  }

  /// Whether waiting timed out because another process had the lock.
  public boolean isBusy() {
    return busy;
  }

  /// Whether the lock is held, so that no other process writes.
  boolean isAlone() {
    return lock != null;
  }

  private void lockFile(Runnable waiting) {
    busy = false;
    try {
      Files.createDirectories(file.resolveSibling(""));
      var opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = opened;
      var free = opened.tryLock();
      lock = free == null ? queued(opened, waiting) : free;
    } catch (IOException _) {
      closeFile(); // a file system without locks
    }
  }

  /// Waits in the queue of the operating system; null after a timeout.
  private @Nullable FileLock queued(FileChannel channel, Runnable waiting) {
    var turn = new FutureTask<>(channel::lock);
    Thread.ofPlatform().daemon().name("waits for its turn to write").start(turn);
    try {
      try {
        return turn.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        waiting.run();
        return turn.get(PATIENCE.minus(SOON).toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException _) {
      return null;
    } catch (TimeoutException _) {
      busy = true;
      return null;
    }
  }

  private void closeFile() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // closing the channel releases the lock
    }
    channel = null;
    lock = null;
  }

  @Override
  public void close() {
    if (threads.getHoldCount() == 1) {
      closeFile();
    }
    threads.unlock();
  }
}
