package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coranto.markdown.MarkdownWords;

/// Writes a title from outside in the newsletter's style, in Markdown: `stabilize `let_chains`` for
/// `Stabilize let_chains`.
public record TitleWording(First first, boolean code) {

  /// Unchanged, except that Markdown characters are escaped.
  public static final TitleWording PLAIN = new TitleWording(First.KEPT, false);

  public enum First {
    KEPT,
    LOWER,
    UPPER
  }

  /// `foo_bar`, `a::b`, `#[attr]`, `f()`, `m!`, `--flag`, `-Zflag`.
  private static final Pattern CODE =
      Pattern.compile(
          "#!?\\[[^\\[\\]`]{1,60}\\]|--[a-z][a-z0-9-]*|-[CZW][a-z][a-z0-9-]*"
              + "|[\\w<>&*]*::[\\w<>:&*!]+(?:\\(\\))?|\\w+\\(\\)|[a-z][a-z0-9_]+!"
              + "|[A-Za-z0-9]*[a-z0-9]_[A-Za-z0-9_]*[a-z0-9]|[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]");

  private static final int LONGEST_WORD = 120;

  public String of(String written) {
    var title = MarkdownWords.visible(written);
    if (MarkdownWords.beginsLink(title)) { // of a stranger: never a link or picture of its own
      return MarkdownWords.escapeAll(title);
    }
    var words = new ArrayList<String>();
    boolean inCode = false;
    for (var word : firstLetter(title).split(" ")) {
      long ticks = word.chars().filter(c -> c == '`').count();
      boolean begins = inCode;
      inCode = inCode != (ticks % 2 == 1);
      words.add(begins || ticks > 0 || isExclamation(word, words.isEmpty()) ? word : plain(word));
    }
    return withoutTags(brackets(String.join(" ", inCode ? unticked(title) : words)));
  }

  /// No tag of a template language: other programs may build the newsletter too.
  private static String withoutTags(String title) {
    return title.replace("{{", "&#123;{").replace("{%", "&#123;%");
  }

  /// Whether it is a word with an exclamation mark: at the start of a title, `Wow!` is more likely
  /// than `vec!`.
  private static boolean isExclamation(String word, boolean first) {
    return first
        && word.endsWith("!")
        && word.chars().allMatch(c -> c == '!' || Character.isLetter(c));
  }

  /// The words of a title with an unclosed backtick, which is escaped.
  private List<String> unticked(String title) {
    return List.of(firstLetter(title).replace("`", "\\`").split(" ")).stream()
        .map(this::plain)
        .toList();
  }

  /// The title with its first letter in the configured case. Abbreviations and names keep their
  /// capitals: `RFC: …`, `LLVM 20`.
  private String firstLetter(String title) {
    boolean word =
        title.length() > 1
            && Character.isLetter(title.charAt(0))
            && (Character.isLowerCase(title.charAt(1)) || title.charAt(1) == ' ')
            && !isName(title);
    return switch (first) {
      case KEPT -> title;
      case LOWER ->
          word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
      case UPPER ->
          word ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) : title;
    };
  }

  /// `CStr`, `Vec::new`: capitals or signs of code in the first word.
  private static boolean isName(String title) {
    int end = title.indexOf(' ');
    var word = title.substring(1, end < 0 ? title.length() : end);
    return word.chars()
        .anyMatch(c -> Character.isUpperCase(c) || c == '_' || (c == ':' && word.contains("::")));
  }

  private String plain(String word) {
    if (code && word.length() <= LONGEST_WORD) {
      var bare = bare(word);
      if (CODE.matcher(bare).matches()) {
        return word.replace(bare, "`" + bare + "`");
      }
    }
    return word.replace("<", "\\<").replace("*", "\\*");
  }

  /// Without the punctuation around it.
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && "(\"'".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ".,;:?\"'".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return to > from && word.charAt(to - 1) == ')' && word.substring(from, to).indexOf('(') < 0
        ? word.substring(from, to - 1)
        : word.substring(from, to);
  }

  /// Escapes a bracket without its partner, which would end the link, or leave it open.
  private static String brackets(String title) {
    int open = 0;
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) == '[') {
        open++;
      } else if (title.charAt(i) == ']' && --open < 0) {
        break;
      }
    }
    return open == 0 ? title : title.replace("[", "\\[").replace("]", "\\]");
  }
}
