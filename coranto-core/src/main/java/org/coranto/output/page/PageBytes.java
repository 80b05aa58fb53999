package org.coranto.output.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Collects a template's output as UTF-8; a long text, such as an edition, is encoded in one step.
final class PageBytes extends Writer {

  private static final int LONG = 4096;

  private final List<byte[]> pieces = new ArrayList<>();
  private final StringBuilder small = new StringBuilder(LONG);

  @Override
  public void write(String text) {
    if (text.length() < LONG) {
      small.append(text);
    } else {
      flushSmall();
      pieces.add(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void write(char[] text, int from, int length) {
    small.append(text, from, length);
  }

  private void flushSmall() {
    pieces.add(small.toString().getBytes(StandardCharsets.UTF_8));
    small.setLength(0);
  }

  byte[] bytes() {
    flushSmall();
    var all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (var piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
