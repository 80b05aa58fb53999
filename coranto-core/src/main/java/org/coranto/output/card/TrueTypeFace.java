package org.coranto.output.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A typeface from a TrueType file ("OpenType specification", chapters head, maxp, cmap format 4,
/// hmtx, kern format 0, loca, glyf): only the parts that tools/card-face/make.py keeps.
final class TrueTypeFace {

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int characters;
  private final int glyphs;
  private final int locations;
  private final int outlines;
  private final int metrics;
  private final boolean longOffsets;
  private final int widths;
  private final Map<Integer, Integer> kerning = new HashMap<>();
  final int unitsPerEm;

  private TrueTypeFace(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      var name = new String(bytes, at, 4, StandardCharsets.US_ASCII);
      tables.put(name, file.getInt(at + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    longOffsets = file.getShort(table("head") + 50) == 1;
    glyphs = unsigned(table("maxp") + 4);
    locations = table("loca");
    outlines = table("glyf");
    metrics = table("hmtx");
    widths = unsigned(table("hhea") + 34);
    characters = table("cmap") + file.getInt(table("cmap") + 8);
    readKerning(table("kern") + 4);
  }

  /// Reads a file of this package.
  static TrueTypeFace of(String resource) {
    try (var in = TrueTypeFace.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the typeface is not in the jar: " + resource);
      }
      return new TrueTypeFace(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(int character) {
    return glyph(character) != 0;
  }

  /// 0 if the typeface lacks the character.
  int glyph(int character) {
    int twice = unsigned(characters + 6);
    int ends = characters + 14;
    int starts = ends + twice + 2;
    for (int i = 0; i < twice && character <= 0xFFFF; i += 2) {
      if (unsigned(ends + i) >= character) {
        int start = unsigned(starts + i);
        return start > character ? 0 : inSegment(character, start, starts + i, twice);
      }
    }
    return 0;
  }

  private int inSegment(int character, int start, int at, int twice) {
    int delta = file.getShort(at + twice);
    int rangeAt = at + 2 * twice;
    int range = unsigned(rangeAt);
    if (range == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = unsigned(rangeAt + range + 2 * (character - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  /// How far the pen moves, in units of the face.
  int advance(int glyph) {
    return unsigned(metrics + 4 * Math.min(glyph, widths - 1));
  }

  /// How far the second of two neighbours moves towards the first, in units of the face.
  int kerning(int left, int right) {
    return kerning.getOrDefault(left << 16 | right, 0);
  }

  private void readKerning(int at) {
    int pairs = unsigned(at + 6);
    for (int i = 0; i < pairs; i++) {
      int pair = at + 14 + 6 * i;
      kerning.put(file.getInt(pair), (int) file.getShort(pair + 4));
    }
  }

  /// The offset of a glyph's outline in the file; equal to its end for a space.
  int outline(int glyph) {
    int offset =
        longOffsets ? file.getInt(locations + 4 * glyph) : 2 * unsigned(locations + 2 * glyph);
    return outlines + offset;
  }

  boolean isBlank(int glyph) {
    return glyph + 1 > glyphs || outline(glyph) == outline(glyph + 1);
  }

  int unsigned(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  int signed(int at) {
    return file.getShort(at);
  }

  int octet(int at) {
    return file.get(at) & 0xFF;
  }

  private int table(String name) {
    var at = tables.get(name);
    if (at == null) {
      throw new IllegalStateException("the typeface has no table " + name);
    }
    return at;
  }
}
