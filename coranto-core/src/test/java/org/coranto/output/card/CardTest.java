package org.coranto.output.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;
import org.coranto.output.Plan;
import org.junit.jupiter.api.Test;

class CardTest {

  private static final String CARD = "2026/08/19/12/card.png";

  private static BufferedImage image(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Artifacts cards(Gazette gazette) {
    return Artifacts.of(new CardOutput(), gazette.site());
  }

  @Test
  void a_card_is_a_picture_of_the_size_that_previews_want() {
    var card = image(cards(Gazette.of(Gazette.EVERY_KIND)).get(CARD));
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(card.getRGB(2, 2) & 0xFFFFFF).isEqualTo(CardPalette.PAPER);
    assertThat(card.getRGB(600, 42) & 0xFFFFFF).isEqualTo(CardPalette.INK);
  }

  @Test
  void a_card_shows_the_number_the_date_the_pick_and_how_much_there_is() {
    var site = Gazette.of(Gazette.EVERY_KIND).site();
    var card = Card.of(site.read(site.published().getFirst()), site);
    assertThat(card)
        .isEqualTo(
            new Card(
                "The Harbour Gazette",
                "№ 12",
                "19 August 2026",
                "harbour.example",
                "Pick of the Week",
                "anchor",
                "“A ship in harbour is safe, but that is not what the crane is for.”",
                List.of(
                    new Card.Figure("2", "News"),
                    new Card.Figure("1", "Calls"),
                    new Card.Figure("2", "Events"))));
  }

  @Test
  void a_title_of_its_own_is_the_headline() {
    var text =
        Gazette.EVERY_KIND.replace(
            "Title: The Harbour Gazette 12", "Title: #12 - The crane is back");
    var site = Gazette.of(text).site();
    var card = Card.of(site.read(site.published().getFirst()), site);
    assertThat(card.headline()).isEqualTo("The crane is back");
    assertThat(card.kicker()).isEmpty();
  }

  @Test
  void the_same_edition_gives_the_same_bytes_wherever_it_is_drawn() {
    var first = cards(Gazette.of(Gazette.EVERY_KIND)).get(CARD);
    assertThat(cards(Gazette.of(Gazette.EVERY_KIND)).get(CARD)).isEqualTo(first);
  }

  @Test
  void only_the_newest_editions_have_cards_and_the_others_share_the_newsletters() {
    var gazette = Gazette.of(edition(10), edition(11), edition(12)).withDraft(edition(13));
    assertThat(cards(gazette).paths())
        .containsExactly("2026/08/11/11/card.png", "2026/08/12/12/card.png", "card.png");
    var routes = CardOutput.routes(gazette.site());
    assertThat(gazette.site().editions().stream().map(routes))
        .containsExactly(
            "/card.png", "/2026/08/11/11/card.png", "/2026/08/12/12/card.png", "/card.png");
  }

  private static String edition(int number) {
    return "Title: Gazette %d\nNumber: %d\nDate: 2026-08-%d\n\nText.\n"
        .formatted(number, number, number);
  }

  @Test
  void a_card_is_drawn_again_when_the_text_changed_and_not_when_the_edition_moved() {
    var here = plan(Gazette.of(Gazette.EVERY_KIND));
    assertThat(plan(Gazette.of(Gazette.EVERY_KIND + "More.")).inputs()).isNotEqualTo(here.inputs());
    assertThat(plan(Gazette.of(Gazette.EVERY_KIND)).inputs()).isEqualTo(here.inputs());
  }

  private static Plan plan(Gazette gazette) {
    return new CardOutput().plan(gazette.site()).getFirst();
  }

  @Test
  void an_accent_too_light_to_be_read_is_darkened_and_a_dark_one_is_kept() {
    assertThat(CardPalette.legible("#a03000")).isEqualTo(0xA03000);
    assertThat(CardPalette.contrast(CardPalette.legible("#ffee00"), CardPalette.PAPER))
        .isGreaterThan(4.5);
    assertThat(CardPalette.legible("reddish")).isEqualTo(CardPalette.INK);
  }

  @Test
  void every_letter_that_a_face_has_can_be_drawn() {
    for (var type : List.of(FontSet.REGULAR, FontSet.BOLD)) {
      for (int letter = 0x21; letter < 0x2600; letter++) {
        if (type.has(letter)) {
          assertThat(TextRow.of(Character.toString(letter), type, 40).width()).isNotNegative();
        }
      }
    }
  }

  /// The area under a glyph does not depend on the order of drawing: an “I” is a stem and its
  /// serifs.
  @Test
  void letters_are_filled_inside_and_only_there() {
    var bitmap = new IndexedBitmap(120, 120);
    TextRow.of("O", FontSet.BOLD, 100).print(bitmap, 10, 100, ColorRamp.INK);
    int middle = 10 + TextRow.of("O", FontSet.BOLD, 100).width() / 2;
    assertThat(bitmap.colour(middle, 65)).as("the counter is paper").isZero();
    assertThat(bitmap.colour(middle - 28, 65))
        .as("the stroke is ink")
        .isEqualTo(ColorRamp.INK_STEPS);
    assertThat(bitmap.colour(2, 2)).isZero();
  }

  @Test
  void neighbours_that_leave_a_hole_are_moved_together() {
    int apart =
        TextRow.of("A", FontSet.BOLD, 100).width() + TextRow.of("V", FontSet.BOLD, 100).width();
    assertThat(TextRow.of("AV", FontSet.BOLD, 100).width()).isLessThan(apart - 5);
  }

  @Test
  void whatever_a_card_says_it_can_be_drawn() {
    var words =
        List.of(
            "",
            "😀 emoji 👩‍👩‍👧",
            "نشرة الميناء",
            "港の週報",
            "ข่าวท่าเรือ",
            "w".repeat(5_000),
            "a b ".repeat(2_000),
            "\uD800\u0000\uFFFE",
            "Ą\u0301ß");
    for (var word : words) {
      var card =
          new Card(word, word, word, word, word, word, word, List.of(new Card.Figure(word, word)));
      var png = Png.written(CardPage.of(card), CardPalette.of("#a03000"));
      assertThat(image(png).getWidth()).isEqualTo(1200);
    }
  }
}
