package org.coranto.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A reason why a use case cannot run that the user can do something about. The sentence says what
/// is wrong; each front door adds its own advice: a flag, a command, a button.
public sealed interface Obstacle {

  /// What is wrong, without advice: `there is no tip 12`.
  String sentence();

  record NoFolder(Path folder) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no folder %s".formatted(folder);
    }
  }

  record NoConfiguration(Path file) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no %s".formatted(file);
    }
  }

  /// The newsletter found above the current folder belongs to another user of this machine.
  record ForeignNewsletter(Path folder) implements Obstacle {
    @Override
    public String sentence() {
      return "the newsletter in %s belongs to another user".formatted(folder);
    }
  }

  record NoOpenDraft(Path newsletter) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no open draft in %s".formatted(newsletter);
    }
  }

  record SeveralDrafts(List<String> files) implements Obstacle {

    public SeveralDrafts {
      files = List.copyOf(files);
    }

    @Override
    public String sentence() {
      return "there are %d open drafts: %s".formatted(files.size(), String.join(", ", files));
    }
  }

  /// No file was given, and no draft is open.
  record NothingToCheck(Path newsletter) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no open draft in %s".formatted(newsletter);
    }
  }

  /// No draft is open for the winner of a vote.
  record NoDraftForWinner() implements Obstacle {
    @Override
    public String sentence() {
      return "no draft is open";
    }
  }

  /// There is no author for a commit.
  record NoAuthor() implements Obstacle {
    @Override
    public String sentence() {
      return "no author known for the commit";
    }
  }

  /// @param known names of forges
  record UnknownForge(List<String> known) implements Obstacle {

    public UnknownForge {
      known = List.copyOf(known);
    }

    @Override
    public String sentence() {
      return "the forge of the newsletter's repository is not known";
    }
  }

  /// A workflow file would be overwritten.
  record WorkflowExists(String file) implements Obstacle {
    @Override
    public String sentence() {
      return "%s exists already and was not changed".formatted(file);
    }
  }

  /// A `coranto.toml` would be overwritten.
  record ConfigurationExists(Path file) implements Obstacle {
    @Override
    public String sentence() {
      return "%s exists already and was not changed".formatted(file);
    }
  }

  /// The first day to fetch is after today.
  record FutureStart(LocalDate start, LocalDate today) implements Obstacle {
    @Override
    public String sentence() {
      return "%s is in the future; today is %s".formatted(start, today);
    }
  }

  /// Comments on pull requests need a token.
  record NoForgeToken() implements Obstacle {
    @Override
    public String sentence() {
      return "comments on pull requests need a token: name its environment variable in coranto.toml,"
          + " [pull-requests], as in token = \"FORGE_TOKEN\"";
    }
  }

  record NotInRepository(Path folder) implements Obstacle {
    @Override
    public String sentence() {
      return "%s is not in a Git repository".formatted(folder);
    }
  }

  record PortInUse(int port) implements Obstacle {
    @Override
    public String sentence() {
      return "port %d is in use".formatted(port);
    }
  }

  record PortsInUse(int first, int last) implements Obstacle {
    @Override
    public String sentence() {
      return "none of the ports %d to %d is free".formatted(first, last);
    }
  }
}
