package org.coranto.cli;

import org.coranto.app.Obstacle;

/// Advice for an obstacle: the flag or command that helps. Only the CLI names flags and commands.
final class ObstacleHint {

  private ObstacleHint() {}

  /// `port 8080 is in use; choose another with --port`.
  static String sentence(Obstacle obstacle) {
    return obstacle.sentence() + hint(obstacle);
  }

  private static String hint(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.NoFolder _ -> ". Name the newsletter's folder with -C.";
      case Obstacle.NoConfiguration _ ->
          ". Without -C, Coranto looks for coranto.toml in the current folder and in those above it."
              + " “coranto adopt” writes one for a newsletter that exists; --config names one in"
              + " another place.";
      case Obstacle.ForeignNewsletter(var folder) ->
          ". To use it all the same, name its folder: -C %s".formatted(folder);
      case Obstacle.NoOpenDraft _ -> ". “coranto open” opens one; --draft names a file.";
      case Obstacle.SeveralDrafts _ -> ". Say with --draft which one is meant.";
      case Obstacle.NothingToCheck _ ->
          ". Name a FILE to check another text, or put a draft into the folder that [content] drafts"
              + " names.";
      case Obstacle.NoDraftForWinner _ -> "; “coranto open” opens one";
      case Obstacle.NoAuthor _ ->
          ". Pass --author \"Name <mail@example.org>\", or set user.name and user.email with git"
              + " config.";
      case Obstacle.UnknownForge(var known) ->
          "; say it with --forge %s, or in coranto.toml: repository = \"https://…\""
              .formatted(String.join(", --forge ", known));
      case Obstacle.WorkflowExists _ ->
          ". --dry-run shows what would be written, --force writes it.";
      case Obstacle.ConfigurationExists _ -> ". --print shows what would be written.";
      case Obstacle.FutureStart _ -> ". Give --since an earlier day.";
      case Obstacle.NoForgeToken _ -> ". Without --tell none is needed.";
      case Obstacle.NotInRepository _ ->
          "; “coranto receive --place” works without one, “coranto merge” and --since do not";
      case Obstacle.PortInUse _, Obstacle.PortsInUse _ -> "; choose another with --port";
    };
  }
}
