package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Mending;
import org.coranto.check.Pages;
import org.coranto.check.Proofreader;
import org.coranto.check.archive.Archive;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.Change;
import org.coranto.desk.repo.Revision;
import org.coranto.desk.repo.WriteResult;
import org.coranto.report.Checked;
import org.coranto.text.Source;

/** Reads one text, tells what is found in it, and mends it where that is wanted. */
final class ReadProof {

  /** Thirteen years of an archive in one file have less. */
  private static final long LARGEST = 32_000_000;

  /** How often a text is fixed anew that somebody changes meanwhile. */
  private static final int TRIES = 10;

  private final Newsletter newsletter;
  private final Config config;
  private final DatedHead heads;
  private final Archive archive;
  private final Pages pages;
  private final Proofreader proofreader;
  private final Proofreader forDrafts;
  private final CheckEdition.Request request;
  private final Optional<Revision> since;
  private final boolean alone;

  /**
   * @param alone whether it is the only text, so that its checks may share the machine
   */
  ReadProof(
      Newsletter newsletter,
      Archive archive,
      Pages pages,
      Proofreader proofreader,
      CheckEdition.Request request,
      Optional<Revision> since,
      boolean alone) {
    this.alone = alone;
    this.newsletter = newsletter;
    this.config = newsletter.config();
    this.heads = new DatedHead(config);
    this.archive = archive;
    this.pages = pages;
    this.proofreader = proofreader;
    this.forDrafts = request.ready() ? proofreader : proofreader.forOpenDrafts();
    this.request = request;
    this.since = since;
  }

  Checked of(TextToCheck text) {
    try {
      return proof(text, TRIES);
    } catch (NoSuchFileException _) {
      return new Checked.Unread(text.file().toString(), "there is no such file");
    } catch (IOException e) {
      return new Checked.Unread(text.file().toString(), "could not be read: " + e.getMessage());
    } catch (CorantoException e) {
      return new Checked.Unread(text.file().toString(), String.valueOf(e.getMessage()));
    }
  }

  private Checked proof(TextToCheck text, int tries) throws IOException {
    var bytes = bytes(text.file());
    var before = since.map(revision -> Before.of(this, revision, text));
    Function<Source, List<Finding>> look =
        source -> {
          var found = found(text, source);
          return before.map(it -> it.brought(source, found)).orElse(found);
        };
    var source = Source.of(bytes);
    var mended =
        switch (request.fixes()) {
          case NONE -> new Mending.Mended(source, List.of(), look.apply(source), Set.of());
          case SAFE -> new Mending(look, false).of(source);
          case ALL -> new Mending(look, true).of(source);
        };
    if (!mended.mended().isEmpty()) {
      var change =
          Change.of(
                  text.file().toAbsolutePath(),
                  bytes,
                  mended.text().bytes(),
                  "Fix %s\n".formatted(text.file().getFileName()),
                  newsletter.now())
              .joiningEdits();
      if (newsletter.writer().write(change) instanceof WriteResult.Moved) {
        if (tries == 0) {
          throw new CorantoException(
              "is being changed by others all the time; it was left as it is");
        }
        return proof(text, tries - 1);
      }
    }
    return new Checked.Proof(
        text.file().toString(),
        mended.text(),
        mended.left(),
        mended.mended(),
        mended.unsettled(),
        before.map(it -> new Since(it.text(), mended.text()).changed()));
  }

  /** The text as it was, and what was found in it then. */
  private record Before(Source text, List<Finding> found) {

    static Before of(ReadProof reading, Revision revision, TextToCheck text) {
      var was = revision.bytes(text.file()).map(Source::of);
      if (was.isEmpty()) {
        return new Before(new Source(""), List.of());
      }
      try {
        return new Before(was.get(), reading.found(text, was.get()));
      } catch (CorantoException _) {
        return new Before(was.get(), List.of()); // it had no date then
      }
    }

    List<Finding> brought(Source now, List<Finding> foundNow) {
      return text.text().isEmpty() ? foundNow : new Since(text, now).brought(found, foundNow);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CorantoException("is a folder; name the files in it");
    }
    if (Files.size(file) > LARGEST) {
      throw new CorantoException("is larger than any edition");
    }
    return Files.readAllBytes(file);
  }

  private List<Finding> found(TextToCheck text, Source source) {
    var context = CheckContext.of(config, heads.of(text, source), source, archive, pages);
    var reader = text.isOpen() ? forDrafts : proofreader;
    return alone ? reader.readAlone(context) : reader.read(context);
  }
}
