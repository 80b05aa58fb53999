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

/// Text that was UTF-8, was read as Windows-1252 and was saved again: `it’s` has become `itâ€™s`.
final class EncodingDamage {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private EncodingDamage() {}

  /// The edits that mend it; none where the text is sound. A text is only taken for damaged where
  /// most of what is not ASCII in it is, so that a sound text may quote such a thing.
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

  /// Mends what can be mended between the two offsets and says how many units that were.
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

  /// How many bytes a UTF-8 sequence has that begins with this lead byte; 0 for none.
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

  /// The byte that Windows-1252 shows as this; the five it leaves open stand for themselves.
  private static int asByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    var bytes = String.valueOf(c).getBytes(WINDOWS_1252);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
  }
}
