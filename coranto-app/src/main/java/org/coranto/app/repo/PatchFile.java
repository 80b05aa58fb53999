package org.coranto.app.repo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.coranto.markdown.SourceText;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.Hunk;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.Proposal.FileChange;
import org.coranto.proposal.Proposal.What;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.patch.CombinedFileHeader;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.patch.FormatError;
import org.eclipse.jgit.patch.HunkHeader;
import org.eclipse.jgit.patch.Patch;

/// A patch as `git diff`, `git format-patch` or `diff -u` write it.
public final class PatchFile {

  /// In bytes; an edition has about thirty thousand.
  private static final int LARGEST = 1_000_000;

  /// Added and removed lines.
  private static final int MOST_LINES = 10_000;

  private PatchFile() {}

  /// The result of reading a patch.
  public sealed interface Read {

    record Understood(Proposal proposal) implements Read {}

    /// @param because the reason as a sentence
    record Refused(String because) implements Read {}
  }

  /// @param isEdition whether a path, from the top of the repository, is an edition
  public static Read read(EntryOrigin origin, byte[] bytes, Predicate<String> isEdition) {
    var tooLong = tooLong(bytes);
    if (tooLong.isPresent()) {
      return new Read.Refused(tooLong.get());
    }
    var patch = new Patch();
    var lines = withoutReturns(bytes);
    try {
      patch.parse(lines, 0, lines.length);
    } catch (RuntimeException e) {
      return new Read.Refused("it is not a patch that can be read (%s)".formatted(e.getMessage()));
    }
    return error(patch)
        .or(() -> none(patch))
        .<Read>map(Read.Refused::new)
        .orElseGet(() -> understood(proposal(origin, patch, isEdition)));
  }

  /// The patch with LF at the end of each line. A mail program or Windows writes CRLF, also after
  /// the name of a file; a proposal has its lines without their ends, and the draft keeps its own.
  private static byte[] withoutReturns(byte[] bytes) {
    var out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        out[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(out, length);
  }

  /// The reason to refuse it without reading it, if any.
  public static Optional<String> tooLong(byte[] bytes) {
    return bytes.length > LARGEST
        ? Optional.of(
            "it has %,d bytes; a proposal has at most %,d".formatted(bytes.length, LARGEST))
        : Optional.empty();
  }

  private static Read understood(Proposal proposal) {
    var foreign = notUtf8(proposal);
    if (foreign.isPresent()) {
      return new Read.Refused(foreign.get());
    }
    long lines =
        proposal.files().stream()
            .flatMap(file -> file.hunks().stream())
            .flatMap(hunk -> hunk.lines().stream())
            .filter(line -> line.mark() != Mark.KEPT)
            .count();
    return lines > MOST_LINES
        ? new Read.Refused(
            "it changes %,d lines; a proposal changes at most %,d".formatted(lines, MOST_LINES))
        : new Read.Understood(proposal);
  }

  /// Lines of other files are not placed, and unchanged lines are as the draft has them.
  private static Optional<String> notUtf8(Proposal proposal) {
    return proposal.files().stream()
        .filter(FileChange::isEdition)
        .filter(file ->
            file.hunks().stream()
                .flatMap(hunk -> hunk.lines().stream())
                .filter(line -> line.mark() == Mark.ADDED)
                .anyMatch(line -> hasForeignByte(line.text())))
        .findFirst()
        .map(file ->
            "a line that it adds to %s is not UTF-8; save the file as UTF-8"
                .formatted(file.name()));
  }

  /// By code points: half of a character outside the Basic Multilingual Plane is no such byte.
  private static boolean hasForeignByte(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.isBmpCodePoint(point) && SourceText.isEscape((char) point));
  }

  private static Optional<String> error(Patch patch) {
    if (patch.getFiles().stream().anyMatch(CombinedFileHeader.class::isInstance)) {
      return Optional.of("it is the difference of a merge; send the difference to one parent");
    }
    if (patch.getFiles().stream().anyMatch(file -> name(file).isEmpty())) {
      return Optional.of("a file that it changes has no name");
    }
    var overlong =
        patch.getFiles().stream()
            .flatMap(file -> file.getHunks().stream())
            .filter(PatchFile::isOverlong)
            .findFirst();
    if (overlong.isPresent()) {
      return Optional.of(
          "it is damaged: the hunk at line %d has more lines than its header says"
              .formatted(overlong.get().getOldImage().getStartLine()));
    }
    return patch.getErrors().stream()
        .filter(error -> error.getSeverity() == FormatError.Severity.ERROR)
        .findFirst()
        .map(error ->
            "it is damaged at byte %d: %s".formatted(error.getOffset(), error.getMessage()));
  }

  /// Whether there are more changed lines after a hunk; a mail's signature is not one.
  private static boolean isOverlong(HunkHeader hunk) {
    var text = text(hunk);
    int at = 1;
    int before = hunk.getOldImage().getLineCount();
    int after = hunk.getNewLineCount();
    for (; at < text.length && (before > 0 || after > 0); at++) {
      char mark = text[at].isEmpty() ? ' ' : text[at].charAt(0);
      before -= mark == '+' || mark == '\\' ? 0 : 1;
      after -= mark == '-' || mark == '\\' ? 0 : 1;
    }
    return at < text.length
        && (text[at].startsWith("+")
            || (text[at].startsWith("-") && !text[at].stripTrailing().equals("--")));
  }

  private static String[] text(HunkHeader hunk) {
    var bytes = Arrays.copyOfRange(hunk.getBuffer(), hunk.getStartOffset(), hunk.getEndOffset());
    return SourceText.of(bytes).text().split("\n", -1);
  }

  private static Optional<String> none(Patch patch) {
    return patch.getFiles().isEmpty()
        ? Optional.of("it contains no change of a file in the format of “git diff”")
        : Optional.empty();
  }

  private static Proposal proposal(EntryOrigin origin, Patch patch, Predicate<String> isEdition) {
    var files = new ArrayList<FileChange>();
    for (var file : patch.getFiles()) {
      var name = name(file).orElseThrow();
      files.add(new FileChange(name, isEdition.test(name), what(file), hunks(file)));
    }
    return new Proposal(origin, files);
  }

  /// A damaged patch may have none.
  private static Optional<String> name(FileHeader file) {
    return Optional.ofNullable(
        file.getChangeType() == ChangeType.DELETE ? file.getOldPath() : file.getNewPath());
  }

  private static What what(FileHeader file) {
    if (file.getPatchType() != FileHeader.PatchType.UNIFIED) {
      return What.BINARY;
    }
    return switch (file.getChangeType()) {
      case ADD -> What.MADE;
      case DELETE -> What.REMOVED;
      case MODIFY -> What.CHANGED;
      case RENAME, COPY -> What.RENAMED;
    };
  }

  private static List<Hunk> hunks(FileHeader file) {
    return file.getHunks().stream().map(PatchFile::hunk).toList();
  }

  /// A hunk with as many lines as its header says; text after them (a mail's signature) is ignored.
  private static Hunk hunk(HunkHeader hunk) {
    var text = text(hunk);
    int before = hunk.getOldImage().getLineCount();
    int after = hunk.getNewLineCount();
    var lines = new ArrayList<Hunk.Line>();
    for (int i = 1; i < text.length && (before > 0 || after > 0); i++) {
      char mark = text[i].isEmpty() ? ' ' : text[i].charAt(0);
      var line = text[i].isEmpty() ? "" : withoutReturn(text[i].substring(1));
      switch (mark) {
        case '+' -> {
          lines.add(new Hunk.Line(Mark.ADDED, line));
          after--;
        }
        case '-' -> {
          lines.add(new Hunk.Line(Mark.REMOVED, line));
          before--;
        }
        case '\\' -> {} // “No newline at end of file”
        default -> {
          lines.add(new Hunk.Line(Mark.KEPT, line));
          before--;
          after--;
        }
      }
    }
    return new Hunk(hunk.getOldImage().getStartLine(), lines);
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
