package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Size and time of a file, from the file system.
///
/// @param size in bytes; 0 for a folder
/// @param modified in nanoseconds since 1970; of a folder it changes when something is added or
///   removed
public record FileStamp(long size, long modified) {

  private static final long TICK = 20_000_000; // nanoseconds; coarser clocks than this are rare

  /// Written out: the method that Java makes for a record is put together when it is first called,
  /// and takes several milliseconds of a build that has nothing to do.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp that && size == that.size && modified == that.modified;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(size) + Long.hashCode(modified);
  }

  /// Whether it was certainly changed before that time; a later change may have the same stamp.
  ///
  /// @param time in nanoseconds since 1970
  public boolean isOlderThan(long time) {
    return modified + TICK < time;
  }

  /// Empty if there is no such file.
  public static Optional<FileStamp> of(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(of(attributes));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  public static FileStamp of(BasicFileAttributes attributes) {
    long size = attributes.isDirectory() ? 0 : attributes.size();
    return new FileStamp(size, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
