package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Checks;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.Configuration;

/** The checks that there are in a folder: those of its newsletter too, where it holds one. */
public final class ExplainCheck {

  /**
   * @param given whether somebody said where the newsletter is, so that there has to be one
   */
  public List<Check> checks(Path newsletter, Path configuration, boolean given) {
    if (!given && !Files.exists(configuration)) {
      return Checks.ALL;
    }
    var config = Configuration.read(configuration.toAbsolutePath());
    return ChecksOfTheHouse.of(Newsletter.real(newsletter), configuration, config);
  }
}
