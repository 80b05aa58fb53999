package org.coranto.app.newsletter;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.http.HttpCache;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.NewsletterWriter;
import org.coranto.app.repo.StateDirectory;
import org.coranto.app.store.Database;
import org.coranto.archive.ArchiveIndex;
import org.coranto.config.Config;
import org.coranto.draft.NextIssue;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.EditionParser;
import org.coranto.model.Edition;
import org.coranto.output.Inputs;
import org.jspecify.annotations.Nullable;

/// One opened newsletter. Front doors open it, use cases work with it.
///
/// Everything is read when it is first needed: a build that finds nothing changed reads no
/// configuration, and a command that decides about no tips opens no database. The configuration,
/// the archive and the database are the same until it is closed; files and drafts are looked up
/// each time. It may be used by several threads.
public final class Newsletter implements AutoCloseable {

  static final String CONFIGURATION = "coranto.toml";

  private final Path directory;
  private final Path root;
  private final Path configuration;
  private final Runtime runtime;
  private @Nullable Config config;
  private @Nullable ArchiveIndex archive;
  private @Nullable Database store;
  private @Nullable HttpCache cache;
  private @Nullable NewsletterWriter writer;

  private Newsletter(Path directory, Path configuration, Runtime runtime) {
    this.directory = directory;
    this.root = real(directory);
    this.configuration = configuration;
    this.runtime = runtime;
  }

  /// Opens a newsletter with the `coranto.toml` in its folder.
  public static Newsletter open(Path directory, Runtime runtime) {
    return open(directory, directory.resolve(CONFIGURATION), runtime);
  }

  /// @param configuration its `coranto.toml`, which may be in another folder
  /// @throws CorantoException if there is no such folder
  public static Newsletter open(Path directory, Path configuration, Runtime runtime) {
    NewsletterWriter.repair(directory.toAbsolutePath().normalize(), runtime.environment());
    return new Newsletter(directory, configuration.toAbsolutePath().normalize(), runtime);
  }

  /// Its folder as given; paths in messages begin with it.
  public Path directory() {
    return directory;
  }

  /// The real path of a folder.
  public static Path real(Path directory) {
    try {
      return directory.toRealPath();
    } catch (IOException _) {
      throw new CorantoException(new Obstacle.NoFolder(directory));
    }
  }

  /// Its folder, absolute and without links.
  public Path root() {
    return root;
  }

  /// The file of its configuration.
  public Path configuration() {
    return configuration;
  }

  public Runtime runtime() {
    return runtime;
  }

  /// @throws ContentException with all errors in the file
  public synchronized Config config() {
    var known = config;
    if (known == null) {
      known =
          ReferenceTexts.read(Configuration.read(configuration), new FileListing(root)).config();
      config = known;
    }
    return known;
  }

  /// The same newsletter with a fresh configuration.
  public Newsletter reopened() {
    return new Newsletter(directory, configuration, runtime);
  }

  /// The same newsletter with another configuration.
  public Newsletter with(Config other) {
    var newsletter = reopened();
    newsletter.config = other;
    return newsletter;
  }

  /// The configuration with another address of the site.
  public Config config(URI address) {
    return Configuration.at(address, config());
  }

  /// The time now, in the newsletter's zone.
  public ZonedDateTime now() {
    return runtime.now().atZone(config().newsletter().zone());
  }

  public LocalDate today() {
    return now().toLocalDate();
  }

  /// The date of the issue after the last edition.
  public LocalDate nextDate() {
    var heads = editions(files()).heads().stream().filter(head -> !head.draft()).toList();
    return NextIssue.next(config().schedule(), heads, today()).date();
  }

  /// Its files as they are now, including drafts.
  public NewsletterFolder.Found files() {
    return files(new FileListing(root), true);
  }

  /// Its files as they are now.
  ///
  /// @param listing records the files and folders that were read
  public NewsletterFolder.Found files(FileListing listing, boolean drafts) {
    return new NewsletterFolder(config().content(), listing).files(drafts);
  }

  /// All editions and drafts that have a date; only their headers are read.
  public Editions editions(NewsletterFolder.Found files) {
    return new Editions(new EditionHeads(config()).of(files, today()));
  }

  /// The drafts that are still written, also those without a date; not those whose edition is out.
  public Map<String, Path> openDrafts(NewsletterFolder.Found files) {
    var open = new TreeMap<>(files.drafts());
    open.keySet().removeAll(new EditionHeads(config()).published(files));
    return open;
  }

  /// The open draft.
  ///
  /// @throws CorantoException if there is none, or more than one
  public OpenDraft draft() {
    return OpenDraft.only(this);
  }

  /// The draft in this file, which may be in another folder.
  public OpenDraft draft(Path file) {
    return OpenDraft.at(this, file);
  }

  /// The open draft; empty if there is none, or more than one, or it has no date.
  public Optional<OpenDraft> draftIfClear() {
    try {
      return Optional.of(draft());
    } catch (CorantoException _) {
      return Optional.empty(); // draft() reports the reason
    }
  }

  public Edition read(OpenDraft draft) {
    return new EditionParser(config()).read(draft.head(), draft.source());
  }

  /// The same, with the places of everything in its text.
  public AnnotatedEdition annotated(OpenDraft draft) {
    return AnnotatedEdition.of(config(), draft.head(), draft.source());
  }

  /// The index of the published editions.
  public synchronized ArchiveIndex archive() {
    var known = archive;
    if (known == null) {
      known =
          new ArchiveMemory(config(), state("learned"), runtime.progress()).of(files().editions());
      archive = known;
    }
    return known;
  }

  /// The index of the editions before a draft.
  public ArchiveIndex archiveBefore(OpenDraft draft) {
    return archive().before(draft.head().date());
  }

  /// A file or folder for files that can be made again: in the newsletter's state folder, or in the
  /// user's cache if the newsletter is read-only.
  public Path state(String name) {
    return isWritable(root)
        ? stateFolder().resolve(name)
        : runtime.cache().resolve(name).resolve(Inputs.of(root.toString()).value());
  }

  /// `.coranto`, which need not exist yet.
  ///
  /// @throws CorantoException if it, or anything directly in it, is a link
  private Path stateFolder() {
    var folder = root.resolve(config().content().state());
    StateDirectory.refuseLinks(root, folder);
    return folder;
  }

  /// By its permissions, which also hold for the superuser here.
  private static boolean isWritable(Path folder) {
    try {
      return Files.isWritable(folder)
          && (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
              || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OWNER_WRITE));
    } catch (IOException _) {
      return false;
    }
  }

  /// Writes its texts, with commits if it is in a Git repository.
  public synchronized NewsletterWriter writer() {
    var known = writer;
    if (known == null) {
      known = NewsletterWriter.of(root, stateFolder(), runtime.environment());
      writer = known;
    }
    return known;
  }

  /// The database, which is created if it does not exist.
  public synchronized Database store() {
    var open = store;
    if (open == null) {
      open = Database.open(databaseFile());
      open.care(runtime.clock().instant());
      store = open;
    }
    return open;
  }

  /// The database, if it exists.
  public Optional<Database> storeIfKept() {
    return keepsTips() ? Optional.of(store()) : Optional.empty();
  }

  /// Whether it has a database.
  public boolean keepsTips() {
    return Files.exists(databaseFile());
  }

  /// The cache of HTTP answers, which is created if it does not exist.
  public synchronized HttpCache cache() {
    var open = cache;
    if (open == null) {
      open = HttpCache.open(state("answers"), runtime.clock(), state("pages"));
      cache = open;
    }
    return open;
  }

  /// `.coranto/desk.db`.
  private Path databaseFile() {
    return stateFolder().resolve("desk.db");
  }

  @Override
  public synchronized void close() {
    var open = store;
    if (open != null) {
      open.close();
      store = null;
    }
    var answers = cache;
    if (answers != null) {
      answers.close();
      cache = null;
    }
  }
}
