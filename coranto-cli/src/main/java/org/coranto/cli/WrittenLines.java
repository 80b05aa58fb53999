package org.coranto.cli;

import java.util.List;
import org.coranto.app.repo.WriteResult;
import org.coranto.app.repo.WriteResult.Notice;

/** Says what is not as it usually is after the newsletter's text was changed. */
record WrittenLines(Terminal terminal) {

  /**
   * @return {@code code}, or the one of trouble where all went well but for this
   */
  int tell(List<WriteResult> results, int code) {
    results.stream().flatMap(it -> words(it).stream()).distinct().forEach(this::say);
    return code == ExitCode.OK.number() && results.stream().anyMatch(WriteResult::isTrouble)
        ? ExitCode.TROUBLE.number()
        : code;
  }

  private void say(String words) {
    terminal.err().println("coranto: " + words);
  }

  private static List<String> words(WriteResult result) {
    return switch (result) {
      case WriteResult.Written(var _, var notices) ->
          notices.stream().sorted().map(WrittenLines::words).toList();
      case WriteResult.Unversioned(var because) -> words(because);
      case WriteResult.Refused(var file, var why) ->
          List.of("%s was left as it is: %s".formatted(file, words(why)));
      case WriteResult.Moved _ -> List.of();
    };
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

  private static List<String> words(WriteResult.Because because) {
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

  private static String words(WriteResult.Why why) {
    return switch (why) {
      case UNCOMMITTED_EDITS ->
          "it has changes that are not committed beside this one; commit them first";
      case NEVER_COMMITTED -> "it was never committed; commit it first";
      case IN_PROGRESS ->
          "a merge, a rebase or the like has begun in its repository; finish that first";
    };
  }
}
