package org.coranto.app.newsletter;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.coranto.app.repo.FileStamp;
import org.coranto.registry.Outputs;

/// The version of this program: another version may render the same text differently.
final class Program {

  private Program() {}

  /// Changes with every build of Coranto, even if the release number does not.
  static String version() {
    try {
      var source = Outputs.class.getProtectionDomain().getCodeSource();
      return source == null
          ? ""
          : FileStamp.of(Path.of(source.getLocation().toURI()))
              .map(stamp -> stamp.size() + " " + stamp.modified())
              .orElse("");
    } catch (URISyntaxException _) {
      return "";
    }
  }
}
