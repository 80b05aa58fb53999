package org.coranto.desk.flow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.coranto.check.Galley;
import org.coranto.check.Pages;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewFile;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.draft.Opened;
import org.coranto.draft.Opening;
import org.coranto.draft.Slot;
import org.coranto.model.EditionHead;
import org.coranto.text.Source;

/** Makes the next draft, and never touches one that is there. */
public final class OpenEdition {

  private final InstantSource clock;
  private final Path cache;
  private final Progress progress;

  /**
   * @param clock says which day is today
   * @param cache the user's folder for what can be made again
   */
  public OpenEdition(InstantSource clock, Path cache, Progress progress) {
    this.clock = clock;
    this.cache = cache;
    this.progress = progress;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** The draft's file, from the newsletter's folder. */
    String file();

    /** A draft that was not there before. */
    record Begun(Opened draft, boolean written) implements Outcome {
      @Override
      public String file() {
        return draft.file();
      }
    }

    /** A draft, or even an edition, that is there already and was left as it is. */
    record There(EditionHead head) implements Outcome {
      @Override
      public String file() {
        return head.file();
      }
    }
  }

  public Outcome run(OpenRequest request) {
    var root = Build.real(request.newsletter());
    var config = Configuration.read(request.configuration().toAbsolutePath(), Optional.empty());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    var heads = EditionHeads.of(config, files);
    var there = there(heads, request.date());
    if (there.isPresent()) {
      return new Outcome.There(there.get());
    }
    var slot = slot(config, heads, request.date());
    var draft = draft(config, root, files, heads, slot);
    if (request.write()) {
      NewFile.write(root, draft.file(), draft.text().bytes());
      HeldTips.placed(root, config, draft, clock.instant());
    }
    return new Outcome.Begun(draft, request.write());
  }

  /** The one of that day; without a day, a draft behind the last edition. */
  private static Optional<EditionHead> there(List<EditionHead> heads, Optional<LocalDate> date) {
    var last = lastEdition(heads).map(EditionHead::date).orElse(LocalDate.MIN);
    Predicate<EditionHead> wanted =
        date.<Predicate<EditionHead>>map(day -> head -> head.date().equals(day))
            .orElse(head -> head.draft() && head.date().isAfter(last));
    return heads.stream().filter(wanted).min(Comparator.comparing(EditionHead::date));
  }

  private static Optional<EditionHead> lastEdition(List<EditionHead> heads) {
    return heads.stream()
        .filter(head -> !head.draft())
        .max(Comparator.comparing(EditionHead::date));
  }

  private Slot slot(Config config, List<EditionHead> heads, Optional<LocalDate> date) {
    var last = lastEdition(heads);
    if (date.isPresent() && last.filter(it -> it.date().isAfter(date.get())).isPresent()) {
      throw new CorantoException(
          "%s is before the last edition, %s of %s; the next draft is of a later day"
              .formatted(date.get(), last.get().file(), last.get().date()));
    }
    return date.map(day -> Slot.on(day, config.schedule(), heads))
        .orElseGet(() -> Slot.next(config.schedule(), heads, today(config, clock.instant())));
  }

  static LocalDate today(Config config, Instant now) {
    return LocalDate.ofInstant(now, config.newsletter().zone());
  }

  private Opened draft(
      Config config, Path root, NewsletterFolder.Found files, List<EditionHead> heads, Slot slot) {
    var template = template(config, root);
    var memory = new StateFolder(root, config, cache).of("learned");
    var archive = new ArchiveMemory(config, memory, progress).of(files.editions());
    var before = slot.before().map(head -> galley(config, head, files, archive));
    return new Opening(config, archive, heads)
        .draft(slot, template, before, opened -> HeldTips.of(root, config, opened));
  }

  private static Source template(Config config, Path root) {
    var file = root.resolve(config.content().template());
    if (!Files.isRegularFile(file)) {
      throw new CorantoException(
          "there is no template %s. Write one, which every draft starts from, or name it in coranto.toml: [content] template = …"
              .formatted(file));
    }
    return Source.of(NewsletterFolder.bytes(file));
  }

  private static Galley galley(
      Config config, EditionHead head, NewsletterFolder.Found files, Archive archive) {
    var path =
        Optional.ofNullable((head.draft() ? files.drafts() : files.editions()).get(head.file()))
            .orElseThrow(() -> new CorantoException(head.file() + " is not there any more"));
    return Galley.of(config, head, Source.of(NewsletterFolder.bytes(path)), archive, Pages.NONE);
  }
}
