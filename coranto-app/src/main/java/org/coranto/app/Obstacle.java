package org.coranto.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a use case cannot run, where the user can do something about it. A sentence says what is
 * wrong; each front door adds what helps there: a flag, a command, a button.
 */
public sealed interface Obstacle {

  /** What is wrong, without what helps: {@code there is no tip 12}. */
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

  /** A newsletter above the current folder that belongs to another user of this machine. */
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

  /** No text was named, and no draft is open. */
  record NothingToCheck(Path newsletter) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no open draft in %s".formatted(newsletter);
    }
  }

  /** No draft is open that a winner could be put into. */
  record NoDraftForWinner() implements Obstacle {
    @Override
    public String sentence() {
      return "no draft is open";
    }
  }

  record NoTip(long id) implements Obstacle {
    @Override
    public String sentence() {
      return "there is no tip %d".formatted(id);
    }
  }

  /** No one is known in whose name a commit could be made. */
  record NoAuthor() implements Obstacle {
    @Override
    public String sentence() {
      return "no author is known for the commit";
    }
  }

  /**
   * @param known names of forges
   */
  record UnknownForge(List<String> known) implements Obstacle {

    public UnknownForge {
      known = List.copyOf(known);
    }

    @Override
    public String sentence() {
      return "the forge of the newsletter's repository is not known";
    }
  }

  /** A workflow that would be overwritten. */
  record WorkflowExists(String file) implements Obstacle {
    @Override
    public String sentence() {
      return "%s is there already and was left as it is".formatted(file);
    }
  }

  /** A {@code coranto.toml} that would be overwritten. */
  record ConfigurationExists(Path file) implements Obstacle {
    @Override
    public String sentence() {
      return "%s is there already and was left as it is".formatted(file);
    }
  }

  /** The first day that sources were to be asked about is after today. */
  record FutureStart(LocalDate start, LocalDate today) implements Obstacle {
    @Override
    public String sentence() {
      return "%s is in the future; today is %s".formatted(start, today);
    }
  }

  /** Comments on pull requests need a token. */
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
