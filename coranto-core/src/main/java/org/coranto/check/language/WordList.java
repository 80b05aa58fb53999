package org.coranto.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Lower-case words, one on each line, sorted by their bytes and searched in place.
final class WordList {

  static final WordList EMPTY = new WordList(new byte[0]);

  private final byte[] bytes;

  private WordList(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param resource next to this class; if it is missing, the list is empty
  static WordList read(String resource) {
    try (var in = WordList.class.getResourceAsStream(resource)) {
      return in == null ? EMPTY : new WordList(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  boolean has(CharSequence word) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      int order = compare(word, start, end);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        high = start;
      } else {
        low = end + 1;
      }
    }
    return false;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(CharSequence word, int start, int end) {
    int length = end - start;
    for (int i = 0; i < Math.min(word.length(), length); i++) {
      int order = Character.compare(word.charAt(i), (char) bytes[start + i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(word.length(), length);
  }
}
