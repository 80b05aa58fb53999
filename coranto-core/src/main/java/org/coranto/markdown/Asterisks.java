package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Span;

/// Finds the runs of asterisks in a passage that begin or end emphasis, by the characters next to
/// them. Asterisks in code, in URLs and after a backslash are ignored.
public final class Asterisks {

  /// @param opens whether the emphasised text follows; if false, it is before the run
  public record Run(Span span, boolean opens) {
    public int length() {
      return span.length();
    }
  }

  private Asterisks() {}

  public static List<Run> of(String text, Span words) {
    var runs = new ArrayList<Run>();
    var skipped = Brackets.of(text, words).skipped();
    int next = 0;
    for (int at = words.start(); at < words.end(); at++) {
      if (next < skipped.size() && at == skipped.get(next).start()) {
        at = Math.max(at, skipped.get(next++).end() - 1);
      } else if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '*') {
        int stop = at;
        while (stop < words.end() && text.charAt(stop) == '*') {
          stop++;
        }
        add(runs, text, words, new Span(at, stop));
        at = stop - 1;
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, String text, Span words, Span run) {
    char before = run.start() > words.start() ? text.charAt(run.start() - 1) : ' ';
    char after = run.end() < words.end() ? text.charAt(run.end()) : ' ';
    boolean opens = after > ' ' && (isLetter(after) || !isLetter(before));
    boolean closes = before > ' ' && (isLetter(before) || !isLetter(after));
    boolean begins = "[(|".indexOf(before) >= 0;
    boolean ends = "])|".indexOf(after) >= 0;
    if (opens != closes || begins != ends) {
      runs.add(new Run(run, opens && !ends && (!closes || begins)));
    }
  }

  private static boolean isLetter(char unit) {
    return Character.isLetterOrDigit(unit) || unit > 0x2000;
  }
}
