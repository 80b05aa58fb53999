package org.coranto.app.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.build.EditionSources;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.site.BuildState;
import org.coranto.config.Config;
import org.coranto.model.EditionHead;
import org.coranto.output.Site;

/// Copies the sample newsletter into a folder for a demo: a Git repository in which every edition
/// was committed on its publication date.
public final class MakeDemo {

  private static final String MARK = "demo";

  private final Runtime runtime;

  public MakeDemo(Runtime runtime) {
    this.runtime = runtime;
  }

  /// @param sample the sample newsletter's folder, which is only read
  /// @param folder the new folder of the demo
  public record Request(Path sample, Path folder) {}

  public sealed interface Outcome {

    /// The folder was created.
    record Made(Path folder, int editions) implements Outcome {}

    /// The folder is an earlier demo, perhaps with changes; it was not changed.
    record Found(Path folder) implements Outcome {}

    /// The folder has other content; it was not changed.
    record Refused(Path folder) implements Outcome {}
  }

  public Outcome run(Request request) {
    var place = request.folder().toAbsolutePath().normalize();
    if (isDemo(place)) {
      return new Outcome.Found(place);
    }
    if (Files.exists(place) && !isEmpty(place)) {
      return new Outcome.Refused(place);
    }
    return make(request.sample(), place);
  }

  private static boolean isDemo(Path folder) {
    if (!NewsletterRepository.isAt(folder)) {
      return false;
    }
    try (var repository = NewsletterRepository.open(folder)) {
      return repository.isMarked(MARK);
    }
  }

  private static boolean isEmpty(Path folder) {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException _) {
      return false;
    }
  }

  /// Creates it next to its final place and moves it, so that a demo is complete or missing.
  private Outcome make(Path sample, Path place) {
    try {
      Files.createDirectories(place.resolveSibling(""));
      var draft = Files.createTempDirectory(place.resolveSibling(""), ".coranto-demo");
      try {
        FolderCopy.copy(sample, draft);
        Files.writeString(draft.resolve(".gitignore"), ".coranto/\n");
        int editions = commit(draft);
        Files.deleteIfExists(place);
        Files.move(draft, place);
        return new Outcome.Made(place, editions);
      } finally {
        FolderCopy.delete(draft);
      }
    } catch (IOException e) {
      throw new CorantoException("could not create a demo in " + place, e);
    }
  }

  private int commit(Path folder) {
    try (var newsletter = Newsletter.open(folder, runtime)) {
      return commit(folder, newsletter.config(), site(newsletter));
    }
  }

  private static int commit(Path folder, Config config, Site site) {
    var identity = config.newsletter();
    var author = new Author(identity.publisher(), identity.email().orElse(""));
    try (var repository = NewsletterRepository.init(folder)) {
      repository.mark(MARK);
      commitAllBut(site.editions(), repository, author, folder, config);
      for (var head : site.editions()) {
        var verb = head.draft() ? "Open" : "Publish";
        repository.commit(
            "%s %s".formatted(verb, head.title()),
            author,
            head.draft() ? dayAfter(site.published(), config) : press(head, config),
            List.of(head.file()));
      }
    }
    return site.published().size();
  }

  private static Site site(Newsletter newsletter) {
    var listing = new FileListing(newsletter.root());
    return new EditionSources(newsletter.config(), BuildState.NONE, listing, Progress.SILENT)
        .site(newsletter.files(listing, true), Site.Theme.BUILT_IN);
  }

  /// Commits configuration, template, pages and pictures, a day before the first edition.
  private static void commitAllBut(
      List<EditionHead> editions,
      NewsletterRepository repository,
      Author author,
      Path folder,
      Config config) {
    var content = config.content();
    var apart = List.of(content.editions(), content.drafts(), ".git");
    try (var names = Files.list(folder)) {
      var files = names.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      repository.commit(
          "Start " + config.newsletter().name(),
          author,
          press(editions.getFirst(), config).minusDays(1),
          files.stream().filter(file -> !apart.contains(file)).toList());
    } catch (IOException e) {
      throw new CorantoException("could not read " + folder, e);
    }
  }

  private static ZonedDateTime dayAfter(List<EditionHead> published, Config config) {
    return press(published.getLast(), config).plusDays(1);
  }

  private static ZonedDateTime press(EditionHead head, Config config) {
    return head.date().atTime(config.schedule().press()).atZone(config.newsletter().zone());
  }
}
