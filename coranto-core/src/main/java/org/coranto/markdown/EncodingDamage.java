package org.coranto.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Repairs text that was UTF-8, was read as Windows-1252 and was saved again: `it’s` became
/// `itâ€™s`.
final class EncodingDamage {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private EncodingDamage() {}

  /// The edits that repair it; none for a sound text. A text counts as damaged only if most of its
  /// characters outside ASCII are, so that a sound text may quote damaged text.
  static List<Edit> repairs(String text) {
    var repairs = new ArrayList<Edit>();
    int strange = 0;
    int repaired = 0;
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      strange += end - i;
      repaired += repairRun(text, i, end, repairs);
      i = end;
    }
    return 2 * repaired > strange ? List.copyOf(repairs) : List.of();
  }

  /// Adds edits that repair the text between two offsets; returns the number of repaired units.
  private static int repairRun(String text, int start, int end, List<Edit> repairs) {
    int units = 0;
    for (int i = start; i < end; ) {
      int length = sequenceLength(text, i, end);
      var original = length == 0 ? Optional.<String>empty() : decode(text, i, length);
      if (original.isPresent()) {
        repairs.add(new Edit(new Span(i, i + length), original.get()));
        units += length;
        i += length;
      } else {
        i++;
      }
    }
    return units;
  }

  /// The number of bytes of a UTF-8 sequence that starts with this byte; 0 for none.
  private static int sequenceLength(String text, int at, int end) {
    int lead = asByte(text.charAt(at));
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0;
    length = lead >= 0xF0 && lead < 0xF5 ? 4 : length;
    return at + length <= end ? length : 0;
  }

  private static Optional<String> decode(String text, int at, int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int value = asByte(text.charAt(at + i));
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// The byte that Windows-1252 shows as this character; the five undefined bytes map to
  /// themselves.
  private static int asByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    var bytes = String.valueOf(c).getBytes(WINDOWS_1252);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
  }
}
