package org.coranto.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// The text of a file, which can be converted back to exactly the same bytes.
///
/// A byte that is not UTF-8 becomes the lone surrogate U+DC00 plus its value (as Python's
/// "surrogateescape", PEP 383) and becomes that byte again when it is written. Line ends and a byte
/// order mark are kept.
public record SourceText(String text) {

  private static final char ESCAPE = '\uDC00';

  public static SourceText of(byte[] bytes) {
    try {
      var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      return new SourceText(strict.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return new SourceText(escapingWhatIsNotUtf8(bytes));
    }
  }

  private static String escapingWhatIsNotUtf8(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    while (in.hasRemaining()) {
      var result = decoder.decode(in, out, true);
      for (int i = 0; result.isError() && i < result.length(); i++) {
        out.put((char) (ESCAPE + (in.get() & 0xFF)));
      }
      decoder.reset();
    }
    return out.flip().toString();
  }

  /// The original bytes.
  public byte[] bytes() {
    int first = firstEscape(0);
    if (first < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    var out = ByteBuffer.allocate(text.length() * 3);
    int from = 0;
    for (int at = first; at >= 0; at = firstEscape(from)) {
      out.put(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
      out.put((byte) (text.charAt(at) - ESCAPE));
      from = at + 1;
    }
    out.put(text.substring(from).getBytes(StandardCharsets.UTF_8));
    var bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private int firstEscape(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)) {
        i++;
      } else if (isEscape(c)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether it represents a byte that is not UTF-8.
  public static boolean isEscape(char c) {
    return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF;
  }

  /// Whether the file begins with a byte order mark of UTF-16, of which no byte is UTF-8.
  public boolean isUtf16() {
    return text.startsWith("\uDCFF\uDCFE") || text.startsWith("\uDCFE\uDCFF");
  }

  /// The text after these changes.
  ///
  /// @throws IllegalArgumentException where two of them overlap
  public SourceText with(List<Edit> edits) {
    var sorted =
        edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).toList();
    var out = new StringBuilder(text.length() + 256);
    int from = 0;
    for (var edit : sorted) {
      if (edit.span().start() < from) {
        throw new IllegalArgumentException("edits overlap at " + edit.span().start());
      }
      out.append(text, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    return new SourceText(out.append(text, from, text.length()).toString());
  }

  /// The text of the span.
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// Line and column, both from 1, columns in UTF-16 units.
  public record Position(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  public Position position(int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, offset - lineStart + 1);
  }
}
