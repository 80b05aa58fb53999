package org.coranto.output.card;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;

/// Sets a line with the machine's fonts if the built-in typefaces lack letters for it (Arabic,
/// Japanese), through the platform's graphics. They take a third of a second to load and may be
/// missing, so they are used last.
final class SystemType {

  private SystemType() {}

  /// The whole line, its pen at 0; empty if this machine cannot draw it.
  static Optional<CoverageMask> set(String text, FontSet type, int size) {
    try {
      var font = new Font(Font.SERIF, type == FontSet.BOLD ? Font.BOLD : Font.PLAIN, size);
      if (font.canDisplayUpTo(text) == 0) {
        return Optional.empty();
      }
      var context = new FontRenderContext(null, true, true);
      return Optional.of(drawn(new TextLayout(text, font, context)));
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  private static CoverageMask drawn(TextLayout layout) {
    int top = (int) Math.ceil(layout.getAscent());
    int width = (int) Math.ceil(layout.getAdvance()) + 2;
    int height = top + (int) Math.ceil(layout.getDescent()) + 1;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    layout.draw(graphics, 0, top);
    graphics.dispose();
    var coverage = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new CoverageMask(0, -top, width, height, coverage);
  }
}
