package org.coranto.cli;

import java.util.Optional;
import org.coranto.desk.newsletter.Runtime;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands about tips have in common. */
public final class Decision {

  @Mixin private Newsletter newsletter = new Newsletter();

  @Option(
      names = "--author",
      paramLabel = "NAME <MAIL>",
      converter = MergeCommand.AuthorConverter.class,
      description = "Who decides (default: user.name and user.email of this repository).")
  private @Nullable Author author;

  /** Who decides, where the command line names them. */
  Optional<Author> editor() {
    return Optional.ofNullable(author);
  }

  org.coranto.desk.newsletter.Newsletter open(Runtime runtime) {
    return newsletter.open(runtime);
  }
}
