package org.coranto.markdown;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Span;

/// The backticks of a passage: runs that enclose code, and runs without a partner (CommonMark 6.1).
///
/// @param code spans of code, their backticks included
/// @param single runs that nothing closes
public record Backticks(List<Span> code, List<Span> single) {

  public static Backticks of(String text, Span passage) {
    var code = new ArrayList<Span>();
    var single = new ArrayList<Span>();
    int at = passage.start();
    while (at < passage.end()) {
      char c = text.charAt(at);
      if (c == '`') {
        var run = run(text, at, passage.end());
        int end = end(text, run, passage.end());
        (end < 0 ? single : code).add(end < 0 ? run : new Span(at, end));
        at = Math.max(run.end(), end);
      } else {
        at += c == '\\' ? 2 : 1; // an escaped character starts nothing
      }
    }
    return new Backticks(List.copyOf(code), List.copyOf(single));
  }

  /// The run of adjacent backticks that starts here.
  public static Span run(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '`') {
      at++;
    }
    return new Span(start, at);
  }

  /// The offset after the code that these backticks open, which is after the next run of the same
  /// length; -1 without one.
  public static int end(String text, Span opening, int end) {
    int at = opening.end();
    while (at < end) {
      if (text.charAt(at) == '`') {
        var run = run(text, at, end);
        if (run.length() == opening.length()) {
          return run.end();
        }
        at = run.end();
      } else {
        at++;
      }
    }
    return -1;
  }
}
