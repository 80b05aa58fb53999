package org.coranto.output.card;

import java.util.List;
import java.util.regex.Pattern;

/// Draws a card like the head of a newspaper: masthead, dateline, and the main story under it.
final class CardPage {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 64;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int MIDDLE = WIDTH / 2;

  private static final int[] MASTHEAD_SIZES = {108, 98, 88, 78, 68, 58, 50};
  private static final int MASTHEAD_MIDDLE = 121;

  /// Of a capital letter, for an em of 100.
  private static final int CAPITAL = 70;

  private static final int DATELINE_TOP = 196;
  private static final int DATELINE_BASELINE = 235;
  private static final int DATELINE_BOTTOM = 256;
  private static final int DATELINE_SIZE = 26;

  private static final int[] HEADLINE_SIZES = {76, 66};
  private static final int TWO_LINES_SIZE = 54;
  private static final int KICKER_SIZE = 25;
  private static final int KICKER_LEADING = 42;
  private static final int ABOVE_TEXT = 16;
  private static final int TEXT_SIZE = 34;
  private static final int TEXT_LEADING = 46;
  private static final int LAST_RULE = 584;
  private static final int FIGURES_RULE = 548;
  private static final int FIGURES_BASELINE = 589;
  private static final int FIGURES_SIZE = 26;
  private static final int GAP = 34;

  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile(
          "^[^\\p{L}]*[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");

  private final IndexedBitmap bitmap = new IndexedBitmap(WIDTH, HEIGHT);

  private CardPage() {}

  static IndexedBitmap of(Card card) {
    var page = new CardPage();
    page.masthead(card);
    page.dateline(card);
    page.body(card);
    page.figures(card.figures());
    return page.bitmap;
  }

  private void masthead(Card card) {
    bitmap.rule(MARGIN, 40, MEASURE, 6, ColorRamp.INK);
    var name = TextRow.fitting(card.masthead(), FontSet.BOLD, MEASURE, MASTHEAD_SIZES);
    int baseline = MASTHEAD_MIDDLE + name.size() * CAPITAL / 200;
    name.print(bitmap, MIDDLE - name.width() / 2, baseline, ColorRamp.INK);
  }

  private void dateline(Card card) {
    bitmap.rule(MARGIN, DATELINE_TOP, MEASURE, 2, ColorRamp.INK);
    int third = MEASURE / 3;
    var left = TextRow.cut(card.left(), FontSet.BOLD, third, DATELINE_SIZE);
    var middle = TextRow.cut(card.middle(), FontSet.REGULAR, third, DATELINE_SIZE);
    var right = TextRow.cut(card.right(), FontSet.REGULAR, third, DATELINE_SIZE);
    left.print(bitmap, MARGIN, DATELINE_BASELINE, ColorRamp.ACCENT);
    middle.print(bitmap, MIDDLE - middle.width() / 2, DATELINE_BASELINE, ColorRamp.INK);
    right.print(bitmap, WIDTH - MARGIN - right.width(), DATELINE_BASELINE, ColorRamp.INK);
    bitmap.rule(MARGIN, DATELINE_BOTTOM, MEASURE, 2, ColorRamp.INK);
  }

  private void body(Card card) {
    int end = card.figures().isEmpty() ? LAST_RULE : FIGURES_RULE;
    var headline = headline(card.headline());
    int leading = headline.size() * 5 / 4;
    int used = headline.lines().size() * leading + (card.kicker().isEmpty() ? 0 : KICKER_LEADING);
    int room = Math.max(0, (end - DATELINE_BOTTOM - used - 40) / TEXT_LEADING);
    var text = TextRow.broken(card.text(), FontSet.REGULAR, MEASURE, TEXT_SIZE, Math.min(3, room));
    int free = end - DATELINE_BOTTOM - used - ABOVE_TEXT - text.size() * TEXT_LEADING;
    int y = DATELINE_BOTTOM + free / 2;
    if (!card.kicker().isEmpty()) {
      var kicker = TextRow.of(card.kicker(), FontSet.BOLD, KICKER_SIZE, 1f);
      print(kicker, card.kicker(), y + KICKER_SIZE, ColorRamp.ACCENT);
      y += KICKER_LEADING;
    }
    for (var line : headline.lines()) {
      print(line, card.headline(), y + headline.size(), ColorRamp.INK);
      y += leading;
    }
    y += text.isEmpty() ? 0 : ABOVE_TEXT;
    for (var line : text) {
      print(line, card.text(), y + TEXT_SIZE, ColorRamp.MUTED);
      y += TEXT_LEADING;
    }
  }

  private record Headline(List<TextRow> lines, int size) {}

  private static Headline headline(String text) {
    for (int size : HEADLINE_SIZES) {
      var line = TextRow.of(text, FontSet.BOLD, size);
      if (line.width() <= MEASURE) {
        return new Headline(text.isEmpty() ? List.of() : List.of(line), size);
      }
    }
    return new Headline(
        TextRow.broken(text, FontSet.BOLD, MEASURE, TWO_LINES_SIZE, 2), TWO_LINES_SIZE);
  }

  /// Text from right to left starts at the right margin.
  private void print(TextRow line, String text, int baseline, ColorRamp tone) {
    boolean turned = RIGHT_TO_LEFT.matcher(text).find();
    line.print(bitmap, turned ? WIDTH - MARGIN - line.width() : MARGIN, baseline, tone);
  }

  /// As many figures as fit on one line.
  private void figures(List<Card.Figure> figures) {
    if (figures.isEmpty()) {
      bitmap.rule(MARGIN, LAST_RULE, MEASURE, 6, ColorRamp.INK);
    } else {
      bitmap.rule(MARGIN, FIGURES_RULE, MEASURE, 2, ColorRamp.INK);
    }
    int x = MARGIN;
    for (var figure : figures) {
      var number = TextRow.of(figure.number(), FontSet.BOLD, FIGURES_SIZE);
      var what = TextRow.cut(figure.what(), FontSet.REGULAR, MEASURE / 2, FIGURES_SIZE);
      int end = x + number.width() + 8 + what.width();
      if (end > WIDTH - MARGIN) {
        break;
      }
      number.print(bitmap, x, FIGURES_BASELINE, ColorRamp.ACCENT);
      what.print(bitmap, x + number.width() + 8, FIGURES_BASELINE, ColorRamp.INK);
      x = end + GAP;
    }
  }
}
