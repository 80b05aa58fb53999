import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the picture of edition 104 from its readings. With a JDK, in the newsletter's folder:
 *
 * <pre>java pictures/HailAtStation41.java images/hail-at-station-41.png</pre>
 */
class HailAtStation41 {

  /** Millimetres of water in each five minutes from 15:20 on. */
  static final double[] HEARD = {0, 0, 0.4, 1.6, 9.8, 11.2, 3.0, 0.8, 0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  static final double[] TIPPED = {0, 0, 0.2, 0.6, 0.8, 0.4, 0, 0, 1.2, 3.4, 4.6, 4.0, 3.4, 2.8, 2.2, 1.6, 1.0, 0.6};

  static final int WIDTH = 1200, HEIGHT = 600, LEFT = 100, BOTTOM = 520, STEP = 59;
  static final double SCALE = 36; // pixels for each millimetre
  static final Color PAPER = new Color(0xfbfaf6), INK = new Color(0x22313a);
  static final Color DARK = new Color(0x1f5f7a), PALE = new Color(0x9cc3d1), RULE = new Color(0xd9d6cc);

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    axes(pen);
    for (int i = 0; i < HEARD.length; i++) {
      int x = LEFT + 15 + i * STEP;
      bar(pen, DARK, x, HEARD[i]);
      bar(pen, PALE, x + 23, TIPPED[i]);
    }
    legend(pen);
    ImageIO.write(picture, "png", Path.of(arguments[0]).toFile());
  }

  static void axes(Graphics2D pen) {
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 22));
    for (int mm = 0; mm <= 12; mm += 3) {
      int y = y(mm);
      pen.setColor(RULE);
      pen.setStroke(new BasicStroke(mm == 0 ? 2 : 1));
      pen.drawLine(LEFT, y, WIDTH - 20, y);
      pen.setColor(INK);
      var words = mm == 12 ? "12 mm" : String.valueOf(mm);
      pen.drawString(words, LEFT - 14 - pen.getFontMetrics().stringWidth(words), y + 7);
    }
    for (int i = 0; i < HEARD.length; i += 4) {
      int minutes = 15 * 60 + 20 + i * 5;
      pen.drawString("%d:%02d".formatted(minutes / 60, minutes % 60), LEFT + 8 + i * STEP, BOTTOM + 36);
    }
  }

  static void bar(Graphics2D pen, Color colour, int x, double mm) {
    pen.setColor(colour);
    pen.fillRect(x, y(mm), 21, BOTTOM - y(mm));
  }

  static void legend(Graphics2D pen) {
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 26));
    entry(pen, DARK, 130, "what the microphone heard");
    entry(pen, PALE, 174, "what the bucket tipped");
  }

  static void entry(Graphics2D pen, Color colour, int y, String words) {
    pen.setColor(colour);
    pen.fillRect(740, y - 20, 24, 24);
    pen.setColor(INK);
    pen.drawString(words, 778, y);
  }

  static int y(double mm) {
    return BOTTOM - (int) Math.round(mm * SCALE);
  }
}
