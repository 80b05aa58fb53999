package org.coranto.app.adopt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.coranto.adopt.Adopted;
import org.coranto.adopt.Adoption;
import org.coranto.adopt.RepositoryFacts;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.Progress;
import org.coranto.app.build.EditionSources;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.FirstCommits;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.site.BuildState;
import org.coranto.output.Site;

/// Writes a `coranto.toml` for an existing newsletter.
public final class AdoptNewsletter {

  private static final long LARGEST_TEXT = 2_000_000; // bytes; a longer file is no edition

  private static final List<String> NOT_OURS = List.of("node_modules/", "vendor/", "target/");

  private final Newsletter newsletter;

  /// @param newsletter a newsletter without a configuration
  public AdoptNewsletter(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param write whether the configuration is written into the newsletter's folder
  public record Request(boolean write) {}

  /// The proposed configuration, and what it reads.
  ///
  /// @param written the new configuration file; empty if it was not to be written
  /// @param editions how many editions the configuration reads
  /// @param notices files that it does not read, and problems in those that it reads
  public record Report(
      Adopted adopted, Optional<Path> written, int editions, List<String> notices) {

    public Report {
      notices = List.copyOf(notices);
    }
  }

  /// @throws CorantoException if a configuration is to be written and one exists
  public Report run(Request request) {
    var root = newsletter.root();
    var files = new FileListing(root).belowWithoutLinks(".");
    files.keySet().removeIf(file -> NOT_OURS.stream().anyMatch(file::contains));
    var name = String.valueOf(root.getFileName());
    var adopted =
        Adoption.of(
            new RepositoryFacts(name, List.copyOf(files.keySet()), texts(files), commits(files)));
    var listing = new FileListing(root);
    var found = newsletter.with(adopted.config()).files(listing, false);
    var sources = new EditionSources(adopted.config(), BuildState.NONE, listing, Progress.SILENT);
    var site = sources.site(found, Site.Theme.BUILT_IN);
    var notices = new ArrayList<>(found.notices());
    notices.addAll(found.leftOut());
    notices.addAll(sources.leftOut());
    notices.addAll(sources.notices());
    var written = request.write() ? Optional.of(write(adopted)) : Optional.<Path>empty();
    return new Report(adopted, written, site.published().size(), notices);
  }

  private static Function<String, Optional<String>> texts(Map<String, Path> files) {
    return name ->
        Optional.ofNullable(files.get(name))
            .filter(file -> FileStamp.of(file).filter(it -> it.size() <= LARGEST_TEXT).isPresent())
            .map(file -> new String(NewsletterFolder.bytes(file), StandardCharsets.UTF_8));
  }

  /// Git's history is read when the first date is needed.
  private Function<String, Optional<LocalDate>> commits(Map<String, Path> files) {
    var known = new AtomicReference<>(Optional.<FirstCommits>empty());
    return name -> {
      var commits = known.get().orElseGet(() -> FirstCommits.around(newsletter.root()));
      known.set(Optional.of(commits));
      return Optional.ofNullable(files.get(name)).flatMap(commits::of);
    };
  }

  private Path write(Adopted adopted) {
    var file = newsletter.directory().resolve("coranto.toml");
    try {
      return Files.writeString(file, adopted.toml(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException _) {
      throw new CorantoException(new Obstacle.ConfigurationExists(file));
    } catch (IOException e) {
      throw new CorantoException("could not write " + file, e);
    }
  }
}
