package org.coranto.app.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.config.Config;
import org.coranto.workflow.CorantoSource;
import org.coranto.workflow.WorkflowFile;
import org.coranto.workflow.WorkflowForge;
import org.coranto.workflow.WorkflowForges;

/// Writes the CI workflow that checks pull requests on the newsletter's forge.
public final class InitWorkflow {

  private final Newsletter newsletter;

  public InitWorkflow(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param forge empty for the forge of the newsletter's repository
  /// @param source the repository and commit that the workflow fetches Coranto from
  public record Request(Optional<WorkflowForge> forge, CorantoSource source) {}

  /// The files to write, and the top folder of the repository.
  public record Plan(WorkflowForge forge, Path top, List<WorkflowFile> files) {}

  /// @throws CorantoException if the forge is not known, or the newsletter is not at the top of its
  ///   repository, where forges look for workflows
  public Plan plan(Request request) {
    var top = newsletter.root();
    if (!NewsletterRepository.isAt(top)) {
      throw new CorantoException(
          "%s is not the top folder of a Git repository; forges look for workflows only there"
              .formatted(top));
    }
    var config = newsletter.config();
    var forge =
        request
            .forge()
            .or(() -> home(config, top))
            .orElseThrow(
                () -> new CorantoException(new Obstacle.UnknownForge(WorkflowForges.names())));
    var files =
        forge.files(config.content(), request.source()).stream()
            .filter(file -> !file.perhaps() || !Files.exists(top.resolve(file.path())))
            .toList();
    return new Plan(forge, top, files);
  }

  private static Optional<WorkflowForge> home(Config config, Path top) {
    return config.newsletter().repository().flatMap(WorkflowForges::at).or(() -> shown(top));
  }

  /// The forge whose workflow folder exists, if there is exactly one.
  private static Optional<WorkflowForge> shown(Path top) {
    var forges =
        WorkflowForges.ALL.stream()
            .filter(forge -> Files.isDirectory(top.resolve(forge.folder())))
            .toList();
    return forges.size() == 1 ? Optional.of(forges.getFirst()) : Optional.empty();
  }

  /// Writes all files, or none.
  ///
  /// @param force whether existing files are replaced
  /// @throws CorantoException if a file exists with other content, and `force` is false
  public void write(Plan plan, boolean force) {
    for (var file : plan.files()) {
      if (!force && isOther(plan.top().resolve(file.path()), file.text())) {
        throw new CorantoException(new Obstacle.WorkflowExists(file.path()));
      }
    }
    for (var file : plan.files()) {
      var place = plan.top().resolve(file.path());
      try {
        Files.createDirectories(place.resolveSibling(""));
        Files.writeString(place, file.text());
      } catch (IOException e) {
        throw new CorantoException("could not write " + place, e);
      }
    }
  }

  private static boolean isOther(Path file, String text) {
    try {
      return Files.exists(file) && !Files.readString(file).equals(text);
    } catch (IOException _) {
      return true;
    }
  }
}
