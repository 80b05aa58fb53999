package org.coranto.cli;

import java.util.List;
import org.coranto.model.TextChange;
import org.coranto.model.TextChange.Kept;
import org.coranto.model.TextChange.Notice;
import org.coranto.report.TerminalSafe;

/** Says what is not as it usually is after the newsletter's text was changed. */
record WrittenLines(Terminal terminal) {

  /**
   * @return {@code code}, or the one of trouble where all went well but for this
   */
  int tell(List<TextChange> changes, ExitCode code) {
    changes.stream().flatMap(it -> words(it).stream()).distinct().forEach(this::say);
    return (code == ExitCode.OK && changes.stream().anyMatch(TextChange::isTrouble)
            ? ExitCode.TROUBLE
            : code)
        .number();
  }

  private void say(String words) {
    terminal.err().println("coranto: " + words);
  }

  private static List<String> words(TextChange change) {
    return switch (change) {
      case Kept.Unchanged _ -> List.of();
      case Kept.Committed(var _, var notices) ->
          notices.stream().sorted().map(WrittenLines::words).toList();
      case Kept.Uncommitted(var because) -> words(because);
      case TextChange.Refused refused -> List.of(refused(refused));
    };
  }

  /** {@code draft/x.md was left as it is: it was never committed; commit it first}. */
  static String refused(TextChange.Refused change) {
    return "%s was left as it is: %s".formatted(TerminalSafe.line(change.file()), words(change.why()));
  }

  private static String words(Notice notice) {
    return switch (notice) {
      case EDITS_LEFT -> "committed; the file has other changes, which are still not committed";
      case FILE_LEFT ->
          "committed, but the file was changed at the same moment and does not have it; compare it with the last commit";
      case INDEX_LOCKED ->
          "committed; Git's index is locked by another program, and the next run of coranto brings it up to date";
    };
  }

  private static List<String> words(TextChange.Because because) {
    return switch (because) {
      case NO_REPOSITORY, NOT_TRACKED -> List.of();
      case JOINED_EDITS ->
          List.of("written, not committed: the file has other changes that are not committed");
      case NO_IDENTITY ->
          List.of(
              "written, not committed: no author known; give --author where there is that option, or set user.name and user.email with git config");
      case SHA256 ->
          List.of(
              "written, not committed: the repository has SHA-256 object names; only SHA-1 is supported");
      case FILTERED ->
          List.of(
              "written, not committed: Git would run a filter over the file or change its encoding, which coranto does not do; commit it with git");
      case INDEX_FORMAT ->
          List.of(
              "written, not committed: Git's index cannot be read here (a split or sparse index); commit it with git");
    };
  }

  private static String words(TextChange.Why why) {
    return switch (why) {
      case UNCOMMITTED_EDITS ->
          "it has changes that are not committed beside this one; commit them first";
      case NEVER_COMMITTED -> "it was never committed; commit it first";
      case IN_PROGRESS ->
          "a merge, a rebase or the like has begun in its repository; finish that first";
    };
  }
}
