package org.coranto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file of expected text; `-Dgolden=overwrite` rewrites the file.
public final class Golden {

  private Golden() {}

  public static void assertSame(String actual, Path file) {
    try {
      if ("overwrite".equals(System.getProperty("golden"))) {
        Files.writeString(file, actual);
      }
      assertThat(file).as("run the test with -Dgolden=overwrite to write it").exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
