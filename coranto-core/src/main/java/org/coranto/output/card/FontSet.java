package org.coranto.output.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The typefaces of a card, with a cache of drawn glyphs: cards share most of them.
final class FontSet {

  static final FontSet REGULAR = new FontSet("literata-regular.ttf");
  static final FontSet BOLD = new FontSet("literata-bold.ttf");

  /// The number of positions of a glyph within a pixel; more make no visible difference.
  private static final int SHIFTS = 4;

  private static final int MOST_KEPT = 20_000;

  private final TrueTypeFace face;
  private final Map<Key, CoverageMask> drawn = new ConcurrentHashMap<>();

  private FontSet(String resource) {
    this.face = TrueTypeFace.of(resource);
  }

  private record Key(int glyph, int size, int shift) {}

  boolean has(int character) {
    return face.has(character);
  }

  /// The width of a text, in pixels.
  float width(String text, int size, float spacing) {
    return set(text, size, spacing, (_, _) -> {});
  }

  /// Receives a glyph and its position.
  @FunctionalInterface
  interface Sink {
    void accept(CoverageMask mask, int x);
  }

  /// Sets a text from 0 to the right.
  ///
  /// @param spacing between letters, in pixels
  /// @return its width
  float set(String text, int size, float spacing, Sink sink) {
    float scale = (float) size / face.unitsPerEm;
    float pen = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int glyph = face.glyph(text.codePointAt(i));
      pen += face.kerning(before, glyph) * scale;
      int whole = (int) Math.floor(pen);
      sink.accept(drawn(glyph, size, (int) ((pen - whole) * SHIFTS)), whole);
      pen += face.advance(glyph) * scale + spacing;
      before = glyph;
    }
    return pen;
  }

  private CoverageMask drawn(int glyph, int size, int shift) {
    var key = new Key(glyph, size, shift);
    var known = drawn.get(key);
    if (known != null) {
      return known;
    }
    var mask = Glyph.drawn(face, glyph, size, (float) shift / SHIFTS);
    if (drawn.size() < MOST_KEPT) {
      drawn.put(key, mask);
    }
    return mask;
  }
}
