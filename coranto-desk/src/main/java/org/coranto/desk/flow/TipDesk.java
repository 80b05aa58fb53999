package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.ArchiveMemory;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.store.Database;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipStore;
import org.coranto.model.Edition;
import org.coranto.source.Sources;
import org.coranto.text.EditionReader;

/** The tips on the desk, and beside them the draft that they are for and the archive. */
final class TipDesk implements AutoCloseable {

  private final Path root;
  private final Config config;
  private final NewsletterFolder.Found files;
  private final Progress progress;
  private final Database database;
  private Optional<Archive> archive = Optional.empty();

  private TipDesk(
      Path root,
      Config config,
      NewsletterFolder.Found files,
      Progress progress,
      Database database) {
    this.root = root;
    this.config = config;
    this.files = files;
    this.progress = progress;
    this.database = database;
  }

  static TipDesk open(Path newsletter, Path configuration, Progress progress) {
    var root = Newsletter.real(newsletter);
    var config = Configuration.read(configuration.toAbsolutePath());
    return of(root, config, progress, Database.open(file(root, config)));
  }

  static TipDesk of(Path root, Config config, Progress progress, Database database) {
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    return new TipDesk(root, config, files, progress, database);
  }

  /** {@code .coranto/desk.db}. */
  static Path file(Path root, Config config) {
    return root.resolve(config.content().state()).resolve("desk.db");
  }

  /** Whether anything was ever kept there. */
  static boolean isThere(Path root, Config config) {
    return Files.exists(file(root, config));
  }

  Path root() {
    return root;
  }

  Config config() {
    return config;
  }

  TipStore tips() {
    return new TipStore(database);
  }

  /**
   * @throws CorantoException where there is no such tip
   */
  StoredTip tip(long id) {
    return tips()
        .find(id)
        .orElseThrow(() ->
            new CorantoException("there is no tip %d; “coranto inbox” lists them".formatted(id)));
  }

  /**
   * @throws CorantoException where there is none, or nobody can tell which
   */
  OpenDraft draft(Optional<Path> given) {
    return OpenDraft.of(root, config, files, given);
  }

  /** Empty where there is none, or nobody can tell which, or it has no date. */
  Optional<OpenDraft> draft() {
    try {
      return Optional.of(OpenDraft.of(root, config, files, Optional.empty()));
    } catch (CorantoException _) {
      return Optional.empty(); // who places something is told why
    }
  }

  Edition read(OpenDraft draft) {
    return new EditionReader(config).read(draft.head(), draft.source());
  }

  /** What the editions before the draft had; learned when it is first asked for. */
  Archive archive(Optional<OpenDraft> draft) {
    var all =
        archive.orElseGet(() ->
            new ArchiveMemory(
                    config, root.resolve(config.content().state()).resolve("learned"), progress)
                .of(files.editions()));
    archive = Optional.of(all);
    return draft.map(it -> all.before(it.head().date())).orElse(all);
  }

  /** Names of sources whose tips are a list that is made as a whole: nobody decides about them. */
  List<String> trackers() {
    return config.sources().stream()
        .filter(it -> Sources.named(it.source()).flatMap(s -> s.tracker(it)).isPresent())
        .map(it -> it.name())
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    database.close();
  }
}
