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

/**
 * A lock between the processes that change one newsletter, so that they take turns. It is there for
 * fairness only: where it cannot be had, work goes on without it, and the comparison of what was
 * read with what is there decides.
 */
final class ProcessLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<Path, ProcessLock> LOCKS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock(true);
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  private ProcessLock(Path file) {
    this.file = file;
  }

  /** Waits for its turn; a thread may take it again. */
  static ProcessLock take(Path file) {
    var lock = LOCKS.computeIfAbsent(file, ProcessLock::new);
    lock.threads.lock();
    if (lock.threads.getHoldCount() == 1) {
      lock.lockFile();
    }
    return lock;
  }

  /** Whether no other process is at work. */
  boolean isAlone() {
    return lock != null;
  }

  private void lockFile() {
    try {
      Files.createDirectories(file.resolveSibling(""));
      var opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = opened;
      var free = opened.tryLock();
      lock = free == null ? queued(opened) : free;
    } catch (IOException _) {
      closeFile(); // a file system without locks
    }
  }

  /** In the queue of the operating system, in which each comes to its turn; null after a while. */
  private static @Nullable FileLock queued(FileChannel channel) {
    var turn = new FutureTask<>(channel::lock);
    Thread.ofPlatform().daemon().name("waits for its turn to write").start(turn);
    try {
      return turn.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException | TimeoutException _) {
      return null;
    }
  }

  private void closeFile() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException _) {
      // with the channel the lock is gone
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
