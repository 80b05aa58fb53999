package org.coranto.cli;

import java.util.List;
import org.coranto.model.TextChange;
import org.coranto.model.TextChange.Kept;
import org.coranto.model.TextChange.Notice;
import org.coranto.report.TerminalSafe;

/// Messages about a change of the newsletter's text that was not written or committed as usual.
record WrittenLines(Terminal terminal) {

  /// @return `code`, or that of trouble if only a write failed
  int print(List<TextChange> changes, ExitCode code) {
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

  /// `draft/x.md was left as it is: it was never committed; commit it first`.
  static String refused(TextChange.Refused change) {
    return "%s was left as it is: %s"
        .formatted(TerminalSafe.line(change.file()), words(change.why()));
  }

  private static String words(Notice notice) {
    return switch (notice) {
      case EDITS_LEFT -> "committed; the file has other changes, which are still not committed";
      case FILE_LEFT ->
          "committed, but the file was changed at the same moment and does not have the change; compare it with the last commit";
      case INDEX_LOCKED ->
          "committed; Git's index is locked by another program and will be updated by the next run of coranto";
    };
  }

  private static List<String> words(TextChange.Because because) {
    return switch (because) {
      case NO_REPOSITORY, NOT_TRACKED -> List.of();
      case JOINED_EDITS ->
          List.of("written, not committed: the file has other changes that are not committed");
      case NO_IDENTITY ->
          List.of(
              "written, not committed: no author known; pass --author if the command has that option, or set user.name and user.email with git config");
      case SHA256 ->
          List.of(
              "written, not committed: the repository uses SHA-256 object names; Coranto supports only SHA-1");
      case FILTERED ->
          List.of(
              "written, not committed: Git would run a filter on the file or change its encoding, which Coranto does not do; commit it with git");
      case INDEX_FORMAT ->
          List.of(
              "written, not committed: Coranto cannot read Git's index (a split or sparse index); commit it with git");
    };
  }

  private static String words(TextChange.Why why) {
    return switch (why) {
      case UNCOMMITTED_EDITS -> "it has uncommitted changes next to this one; commit them first";
      case NEVER_COMMITTED -> "it was never committed; commit it first";
      case IN_PROGRESS ->
          "a merge, rebase or similar is in progress in its repository; finish it first";
    };
  }
}
