package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.coranto.check.Checks;
import org.coranto.check.Galley;
import org.coranto.check.Need;
import org.coranto.check.Pages;
import org.coranto.check.Proofreader;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.model.EditionHead;
import org.coranto.output.Fingerprint;
import org.coranto.text.HeadReader;
import org.coranto.text.HeadReading;
import org.coranto.text.Source;

/** Looks at texts as an editor would who has read every edition before. */
public final class CheckEdition {

  private final Path cache;
  private final Progress progress;

  /**
   * @param cache the user's folder for what can be made again, for newsletters that lie where
   *     nobody may write
   */
  public CheckEdition(Path cache, Progress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * @param unknown what could not be known, and so was not checked
   */
  public record Report(int texts, Set<Need> unknown) {}

  /**
   * @param checked is told of each text as soon as it has been looked at, in order
   */
  public Report run(CheckRequest request, Consumer<CheckedText> checked) {
    var root = Build.real(request.newsletter());
    var config = Configuration.read(request.configuration().toAbsolutePath(), Optional.empty());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    var texts = request.texts().isEmpty() ? drafts(files, root) : request.texts();
    var archive = new ArchiveMemory(config, memory(root, config), progress).of(files.editions());
    var known = EnumSet.of(Need.ARCHIVE);
    var proofreader = new Proofreader(Checks.ALL, known);
    texts.parallelStream()
        .map(text -> check(text, root, config, archive, proofreader))
        .forEachOrdered(checked);
    return new Report(texts.size(), proofreader.unknown());
  }

  /** Below the newsletter's folder; in the user's own cache where nobody may write there. */
  private Path memory(Path root, Config config) {
    return writable(root)
        ? root.resolve(config.content().state()).resolve("archive")
        : cache.resolve("archives").resolve(Fingerprint.of(root.toString()).value());
  }

  /** As its permissions say; the superuser could write all the same, but was not asked to. */
  private static boolean writable(Path folder) {
    try {
      return Files.isWritable(folder)
          && (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
              || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OWNER_WRITE));
    } catch (IOException _) {
      return false;
    }
  }

  private static List<TextToCheck> drafts(NewsletterFolder.Found files, Path root) {
    var drafts = new ArrayList<TextToCheck>();
    files
        .drafts()
        .keySet()
        .forEach(name -> drafts.add(new TextToCheck(root.resolve(name), Optional.empty())));
    return drafts;
  }

  private static CheckedText check(
      TextToCheck text, Path root, Config config, Archive archive, Proofreader proofreader) {
    var source = Source.of(NewsletterFolder.bytes(text.file()));
    var head = head(text, source, config);
    var galley = Galley.of(config, head, source, archive, Pages.NONE);
    return new CheckedText(text.file().toString(), source, proofreader.read(galley));
  }

  private static EditionHead head(TextToCheck text, Source source, Config config) {
    var name = text.file().toString().replace('\\', '/');
    return switch (new HeadReader(config).read(name, source, true, "")) {
      case HeadReading.Found(var head, var _) ->
          text.date().map(date -> dated(head, date)).orElse(head);
      case HeadReading.Undated _ -> undated(text, name, config);
    };
  }

  private static EditionHead undated(TextToCheck text, String name, Config config) {
    var date =
        text.date()
            .orElseThrow(() ->
                new CorantoException(
                    "cannot tell which edition %s is: neither its header nor its name has a date"
                        .formatted(text.file())));
    return new EditionHead(
        name,
        name,
        java.util.OptionalInt.empty(),
        date,
        "edition",
        config.newsletter().language(),
        "/",
        true,
        "");
  }

  private static EditionHead dated(EditionHead head, java.time.LocalDate date) {
    return new EditionHead(
        head.file(),
        head.title(),
        head.number(),
        date,
        head.slug(),
        head.language(),
        head.route(),
        head.draft(),
        head.digest());
  }
}
