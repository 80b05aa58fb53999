package org.coranto.forge;

import java.util.regex.Pattern;
import org.coranto.markdown.MarkdownWords;

/// Words of strangers in a commit message. Forges act on what they read there: they close issues,
/// notify people, skip checks. So none of these forms is left: `fixes #12`, `closes owner/repo#12`,
/// `GH-12`, `group/project!12`, `@name`, the URL of an issue, `[skip ci]`, `***NO_CI***`.
public final class CommitText {

  private static final Pattern NUMBER = Pattern.compile("([#!&%~])(?=\\w)");
  private static final Pattern GITHUB_NUMBER = Pattern.compile("(?i)\\bGH-(?=\\d)");
  private static final Pattern MENTION = Pattern.compile("@(?=[\\p{L}\\p{N}_-])");
  private static final Pattern URL = Pattern.compile("(?i)\\b(https?):(?=//)");

  /// `[skip ci]`, `[actions skip]`, `[CF-Pages-Skip]`.
  private static final Pattern SKIP =
      Pattern.compile(
          "(?i)\\[([^\\[\\]]*\\b(?:skip|ci|cd|no_ci|nodeploy|no deploy)\\b[^\\[\\]]*)\\]");

  private static final Pattern NO_CI =
      Pattern.compile("(?i)\\*{2,}|\\bskip-checks\\s*:\\s*true\\b");

  private CommitText() {}

  /// On one line, as people read it.
  public static String of(String words) {
    var line = SKIP.matcher(MarkdownWords.visible(words)).replaceAll("($1)");
    line = NO_CI.matcher(line).replaceAll(" ");
    line = NUMBER.matcher(line).replaceAll("$1 ");
    line = GITHUB_NUMBER.matcher(line).replaceAll("GH ");
    line = MENTION.matcher(line).replaceAll("@ ");
    return URL.matcher(line).replaceAll("$1 :").strip();
  }
}
