package org.coranto.report;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coranto.check.Finding;
import org.coranto.json.TerminalSafety;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// A finding as Markdown for a forge: what, why, and the corrected lines. Text of the edition is
/// escaped: it mentions no one, links nowhere and is no markup.
///
/// @param first the first line of the finding, from 1
/// @param last its last line
/// @param before these lines as they are
/// @param after these lines after the fix
record Advice(
    Finding finding, String why, int first, int last, String before, Optional<String> after) {

  /// A longer change is not shown.
  private static final int MOST_LINES = 12;

  static Advice of(CheckedText.Proof proof, Finding finding, LineIndex places, String why) {
    int first = places.firstLine(finding.span());
    int last = places.lastLine(finding.span());
    var fixed =
        finding
            .fix()
            .filter(fix -> !fix.edits().isEmpty())
            .flatMap(fix -> fixedLines(proof.source(), places, new ArrayList<>(fix.edits())));
    if (fixed.isPresent()) {
      var lines = fixed.get();
      return new Advice(
          finding,
          why,
          lines.first(),
          lines.last(),
          lines(proof.source(), places, lines.first(), lines.last()),
          Optional.of(lines.text()));
    }
    int shown = Math.min(last, first + MOST_LINES);
    return new Advice(
        finding, why, first, last, lines(proof.source(), places, first, shown), Optional.empty());
  }

  private record FixedLines(int first, int last, String text) {}

  /// The whole lines from the first edit to the last.
  private static Optional<FixedLines> fixedLines(
      SourceText source, LineIndex places, ArrayList<Edit> edits) {
    var all = edits.stream().map(Edit::span).reduce(Span::through).orElseThrow();
    int first = places.firstLine(all);
    int last = places.lastLine(all);
    int start = places.span(first).start();
    var whole = source.with(edits).text();
    int grown = whole.length() - source.text().length();
    int end = places.end(last);
    while (last < places.lines() && joinsTheNext(whole, start, end + grown)) {
      last++;
      end = places.end(last);
    }
    var text = whole.substring(start, end + grown);
    return last - first < MOST_LINES && text.length() < 4000
        ? Optional.of(new FixedLines(first, last, withoutEnd(text)))
        : Optional.empty();
  }

  /// Whether an edit removed the end of a line.
  private static boolean joinsTheNext(String whole, int start, int end) {
    return end > start && whole.charAt(end - 1) != '\n' && whole.charAt(end - 1) != '\r';
  }

  private static String withoutEnd(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
  }

  private static String lines(SourceText source, LineIndex places, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(line -> TerminalSafe.line(source.slice(places.span(line))))
        .collect(Collectors.joining("\n"));
  }

  /// The message and the reason.
  String words() {
    var what = "**" + plain(finding.message()) + "**";
    return why.isEmpty() ? what : what + "\n\n" + plain(why.replace("`", ""));
  }

  /// A suggestion that can be accepted with one click. Empty if it has invisible characters,
  /// because those who accept it must see what it is.
  Optional<String> suggestion() {
    return after.filter(Advice::canBeSeen).map(lines -> fenced("suggestion", lines));
  }

  private static boolean canBeSeen(String lines) {
    return lines.codePoints().allMatch(c -> c == '\n' || c == '\t' || TerminalSafety.isSafe(c));
  }

  /// The change as a diff.
  String diff() {
    return after
        .map(lines -> fenced("diff", marked("- ", before) + marked("+ ", lines)))
        .orElseGet(() -> fenced("markdown", before + "\n"));
  }

  private static String marked(String mark, String lines) {
    return lines
        .lines()
        .map(line -> mark + TerminalSafe.line(line) + "\n")
        .collect(Collectors.joining());
  }

  private static String fenced(String language, String text) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    var fence = "`".repeat(longest + 1);
    var end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return fence + language + "\n" + text + end + fence;
  }

  /// The text escaped for the Markdown of a forge.
  static String plain(String text) {
    var out = new StringBuilder();
    var line = TerminalSafe.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("\\`*_[]<>#!|~&@:$".indexOf(c) >= 0 || (c == '.' && out.toString().endsWith("www"))) {
        out.append('\\');
      }
      out.append(c);
      if (c == '@' || c == '#') {
        out.append('\u2060'); // prevents mentions: a word joiner is not part of a name
      }
    }
    return out.toString();
  }
}
