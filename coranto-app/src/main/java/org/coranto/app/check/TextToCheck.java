package org.coranto.app.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A file to check, in any folder.
///
/// @param file the path as given
/// @param date the date of its edition; empty to take it from its header or name
/// @param isOpen whether it is a draft that is still being written
public record TextToCheck(Path file, Optional<LocalDate> date, boolean isOpen) {

  public static TextToCheck draft(Path file) {
    return new TextToCheck(file, Optional.empty(), true);
  }

  public static TextToCheck edition(Path file) {
    return new TextToCheck(file, Optional.empty(), false);
  }

  public static TextToCheck of(Path file, LocalDate date) {
    return new TextToCheck(file, Optional.of(date), false);
  }
}
