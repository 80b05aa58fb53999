package org.coranto.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/// Escapes every character that a terminal would obey: `\u202e`.
final class TerminalEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  @Override
  public int[] getEscapeCodesForAscii() {
    var codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c > 0x7F && !Character.isSurrogate((char) c) && !TerminalSafety.isSafe(c)
        ? new SerializedString("\\u%04x".formatted(c))
        : null;
  }
}
