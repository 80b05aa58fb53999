package org.coranto.app.newsletter;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.config.CheckNames;
import org.coranto.config.Config;
import org.coranto.config.ConfigProblem;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.markdown.SourceText;
import org.coranto.output.Output;
import org.coranto.registry.Outputs;

/// Reads a newsletter's `coranto.toml`.
public final class Configuration {

  private Configuration() {}

  /// @throws ContentException with all errors in the file
  public static Config read(Path file) {
    var names = Outputs.ALL.stream().map(Output::name).toList();
    return switch (ConfigReader.read(
        text(file),
        String.valueOf(file.getFileName()),
        names,
        org.coranto.registry.Sources.FORMS)) {
      case ConfigReading.Read(var config) -> config;
      case ConfigReading.Refused(var problems) ->
          throw new ContentException(problems.stream().map(String::valueOf).toList());
    };
  }

  /// The places where it names unknown checks.
  public static List<ConfigProblem> unknownChecks(Path file, Collection<String> known) {
    return CheckNames.unknown(text(file), String.valueOf(file.getFileName()), known);
  }

  private static String text(Path file) {
    try {
      return SourceText.of(Files.readAllBytes(file)).text();
    } catch (NoSuchFileException e) {
      throw new CorantoException(new Obstacle.NoConfiguration(file));
    } catch (IOException e) {
      throw new CorantoException("could not read " + file, e);
    }
  }

  /// The same newsletter at another address.
  public static Config at(URI address, Config config) {
    return config.with(config.newsletter().at(address));
  }
}
