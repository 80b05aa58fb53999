package org.coranto.markdown;

/// The line ends of a text.
public final class LineEnds {

  private LineEnds() {}

  public static String of(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
