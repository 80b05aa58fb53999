package org.coranto.app.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/// Detects changes by events of the operating system.
final class WatchServiceDetector implements ChangeDetector {

  /// How long to wait for more events after a change, and the longest wait.
  private static final int QUIET_MILLIS = 8;

  private static final int PATIENCE_MILLIS = 200;

  private final WatchService service = FileSystems.getDefault().newWatchService();
  private final WatchedPlaces places;

  /// @throws IOException if this file system sends no events, or the system's limit is reached
  WatchServiceDetector(WatchedPlaces places) throws IOException {
    this.places = places;
    try {
      for (var folder : places.folders()) {
        registerAll(folder);
      }
      for (var file : places.files()) {
        register(file.resolveSibling(""));
      }
    } catch (IOException | UncheckedIOException e) {
      service.close();
      throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
    }
  }

  @Override
  public boolean awaitChange() throws IOException {
    try {
      while (!matters(service.take())) {}
      awaitQuiet();
      return true;
    } catch (ClosedWatchServiceException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void awaitQuiet() throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null) {
      matters(key);
      long wait = System.nanoTime() < until ? QUIET_MILLIS : 0;
      key = service.poll(wait, TimeUnit.MILLISECONDS);
    }
  }

  private boolean matters(WatchKey key) throws IOException {
    boolean found = false;
    for (var event : key.pollEvents()) {
      found |= matters((Path) key.watchable(), event);
    }
    key.reset();
    return found;
  }

  private boolean matters(Path folder, WatchEvent<?> event) throws IOException {
    if (event.kind().equals(OVERFLOW) || !(event.context() instanceof Path name)) {
      return true;
    }
    var path = folder.resolve(name);
    if (!places.matters(path)) {
      return false;
    }
    if (event.kind().equals(ENTRY_CREATE) && Files.isDirectory(path)) {
      registerAll(path);
    }
    return true;
  }

  private void registerAll(Path start) throws IOException {
    places.walk(
        start,
        (path, attributes) -> {
          try {
            if (attributes.isDirectory()) {
              register(path);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void register(Path folder) throws IOException {
    folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
