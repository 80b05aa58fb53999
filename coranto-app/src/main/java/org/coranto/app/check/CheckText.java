package org.coranto.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.Revision;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.CheckContext;
import org.coranto.check.CheckRunner;
import org.coranto.check.Finding;
import org.coranto.check.FixApplier;
import org.coranto.check.LinkAnswers;
import org.coranto.check.OwnFiles;
import org.coranto.check.UnansweredLink;
import org.coranto.config.Config;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.SourceText;
import org.coranto.model.TextChange;
import org.coranto.report.CheckedText;

/// Checks one text, and applies fixes if requested.
final class CheckText {

  /// The size limit in bytes; thirteen years of a weekly in one file are smaller.
  private static final long LARGEST = 32_000_000;

  /// How often fixing is tried again when the text changes at the same time.
  private static final int TRIES = 10;

  private final Newsletter newsletter;
  private final Config config;
  private final HeadResolver heads;
  private final ArchiveIndex archive;
  private final OwnFiles own;
  private final FetchPages.Answers pages;
  private final CheckRunner proofreader;
  private final CheckRunner forDrafts;
  private final CheckEdition.Request request;
  private final Optional<Revision> since;
  private final boolean alone;

  /// Settings for checking texts.
  ///
  /// @param since the revision whose findings are left out
  /// @param alone whether there is only one text, so that its checks run in parallel
  record Basis(
      ArchiveIndex archive,
      FetchPages.Answers pages,
      CheckRunner proofreader,
      Optional<Revision> since,
      boolean alone) {}

  CheckText(Newsletter newsletter, CheckEdition.Request request, Basis basis) {
    this.alone = basis.alone();
    this.newsletter = newsletter;
    this.config = newsletter.config();
    this.heads = new HeadResolver(config);
    this.archive = basis.archive();
    this.own = KnownFiles.of(newsletter);
    this.pages = basis.pages();
    this.proofreader = basis.proofreader();
    this.forDrafts = request.ready() ? proofreader : proofreader.forOpenDrafts();
    this.request = request;
    this.since = basis.since();
  }

  /// The findings in a text.
  ///
  /// @param change of its file, if it was fixed
  record Checked(CheckedText text, TextChange change) {

    static Checked unread(TextToCheck text, String because) {
      return new Checked(
          new CheckedText.Unread(text.file().toString(), because), new TextChange.Kept.Unchanged());
    }
  }

  Checked of(TextToCheck text) {
    try {
      return proof(text, TRIES);
    } catch (NoSuchFileException _) {
      return Checked.unread(text, "there is no such file");
    } catch (IOException e) {
      return Checked.unread(text, "could not be read: " + e.getMessage());
    } catch (CorantoException e) {
      return Checked.unread(text, String.valueOf(e.getMessage()));
    }
  }

  private Checked proof(TextToCheck text, int tries) throws IOException {
    var bytes = bytes(text.file());
    var looked = new Look(text);
    Function<SourceText, FixApplier.Read> look = looked::read;
    var source = SourceText.of(bytes);
    var fixed =
        switch (request.fixes()) {
          case NONE ->
              new FixApplier.Fixed(source, List.of(), look.apply(source).findings(), Set.of());
          case SAFE -> new FixApplier(look, false).of(source);
          case ALL -> new FixApplier(look, true).of(source);
        };
    if (fixed.fixed().isEmpty()) {
      return looked.checked(fixed, new TextChange.Kept.Unchanged());
    }
    var change =
        Change.of(
                text.file().toAbsolutePath(),
                bytes,
                fixed.text().bytes(),
                "Fix %s\n".formatted(text.file().getFileName()),
                newsletter.now())
            .joiningEdits();
    return switch (newsletter.writer().write(change).attempt(Function.identity())) {
      case Attempt.Overtaken<TextChange> _ when tries == 0 ->
          throw new CorantoException(
              "was changed by other programs at every try; no fixes were applied");
      case Attempt.Overtaken<TextChange> _ -> proof(text, tries - 1);
      case Attempt.Done<TextChange>(TextChange.Refused refused) ->
          looked.checked(
              new FixApplier.Fixed(source, List.of(), look.apply(source).findings(), Set.of()),
              refused);
      case Attempt.Done<TextChange>(TextChange.Kept kept) -> looked.checked(fixed, kept);
    };
  }

  /// The check of one text, which is also kept in its original form.
  private final class Look {

    private final TextToCheck text;
    private final Optional<Before> before;

    Look(TextToCheck text) {
      this.text = text;
      this.before = since.map(revision -> Before.of(CheckText.this, revision, text));
    }

    FixApplier.Read read(SourceText source) {
      var read = CheckText.this.read(text, source);
      return before.map(it -> it.brought(source, read)).orElse(read);
    }

    /// None without a network: that is reported once.
    private List<UnansweredLink> unanswered(SourceText source) {
      if (pages.byAddress().isEmpty() || pages.isUnreached()) {
        return List.of();
      }
      var edition = AnnotatedEdition.of(config, heads.of(text, source), source);
      return LinkAnswers.unknown(edition, pages);
    }

    Checked checked(FixApplier.Fixed fixed, TextChange change) {
      return new Checked(
          new CheckedText.Proof(
              text.file().toString(),
              fixed.text(),
              fixed.left(),
              fixed.fixed(),
              fixed.unsettled(),
              before.map(it -> new FindingsDiff(it.text(), fixed.text()).changed()),
              unanswered(fixed.text())),
          change);
    }
  }

  /// The earlier text, and the findings in it.
  private record Before(SourceText text, List<Finding> found) {

    static Before of(CheckText reading, Revision revision, TextToCheck text) {
      var was = revision.bytes(text.file()).map(SourceText::of);
      if (was.isEmpty()) {
        return new Before(new SourceText(""), List.of());
      }
      try {
        return new Before(was.get(), reading.read(text, was.get()).findings());
      } catch (CorantoException _) {
        return new Before(was.get(), List.of()); // it had no date then
      }
    }

    FixApplier.Read brought(SourceText now, FixApplier.Read read) {
      return text.text().isEmpty()
          ? read
          : new FixApplier.Read(
              new FindingsDiff(text, now).brought(found, read.findings()), read.code());
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CorantoException("is a folder; give the files in it");
    }
    if (Files.size(file) > LARGEST) {
      throw new CorantoException(
          "is too large; an edition has at most %,d bytes".formatted(LARGEST));
    }
    return Files.readAllBytes(file);
  }

  private FixApplier.Read read(TextToCheck text, SourceText source) {
    var context = CheckContext.of(config, heads.of(text, source), source, archive, pages).with(own);
    var reader = text.isOpen() ? forDrafts : proofreader;
    var found = alone ? reader.readAlone(context) : reader.read(context);
    return new FixApplier.Read(found, context.edition().code());
  }
}
