package org.coranto.output.social;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.coranto.output.highlight.Highlights;
import org.coranto.output.html.SafeAddress;
import org.coranto.output.plain.Shorten;

/// The words of a post: the title, then as much as fits of pick, figures and quote (in this order
/// of importance), and the URL.
///
/// @param pieces in order; they include line ends
record SocialText(List<Piece> pieces) {

  /// A share of the room that no single part may exceed, so that title and address always fit.
  private static final int PART = 3;

  private static final int MOST_FIGURES = 4;
  private static final int FIGURE_LETTERS = 40;

  /// @param href the target, if the network allows links on words; may be empty
  record Piece(String text, String href) {}

  /// @param room in the unit of `measure`
  /// @param address the form of the edition's URL in the text
  /// @param href the URL
  static SocialText of(
      Highlights highlights, String address, String href, int room, ToIntFunction<String> measure) {
    var title = new Piece(part(highlights.title(), room, measure), "");
    var picks = new ArrayList<Piece>();
    var figures = new ArrayList<Piece>();
    var quotes = new ArrayList<Piece>();
    highlights.pick().ifPresent(pick -> addPick(picks, pick, room, measure));
    addFigures(figures, highlights.counts());
    highlights.quote().ifPresent(quote -> quotes.add(quote(quote)));

    var chosen = new ArrayList<List<Piece>>();
    for (var candidate : List.of(picks, figures, quotes)) {
      chosen.add(candidate);
      if (candidate.isEmpty() || !assembled(title, chosen, address, href).fits(room, measure)) {
        chosen.removeLast();
      }
    }
    return assembled(title, chosen, address, href);
  }

  private static SocialText assembled(
      Piece title, List<List<Piece>> middle, String address, String href) {
    var pieces = new ArrayList<Piece>();
    pieces.add(title);
    pieces.add(new Piece("\n\n", ""));
    for (var line : middle) {
      pieces.addAll(line);
      pieces.add(new Piece("\n\n", ""));
    }
    pieces.add(new Piece(address, href));
    return new SocialText(List.copyOf(pieces));
  }

  private boolean fits(int room, ToIntFunction<String> measure) {
    return measure.applyAsInt(text()) <= room;
  }

  private static void addPick(
      List<Piece> line, Highlights.Pick pick, int room, ToIntFunction<String> measure) {
    var words = part(pick.subject().text(), room, measure);
    if (!words.isEmpty()) {
      var section = Shorten.toLetters(pick.section(), FIGURE_LETTERS);
      line.add(new Piece(section.isEmpty() ? "" : quiet(section) + ": ", ""));
      line.add(new Piece(words, SafeAddress.safePicture(pick.subject().href()).orElse("")));
    }
  }

  private static void addFigures(List<Piece> line, List<Highlights.Count> counts) {
    var figures =
        counts.stream()
            .limit(MOST_FIGURES)
            .map(
                count -> count.entries() + " " + Shorten.toLetters(count.section(), FIGURE_LETTERS))
            .collect(Collectors.joining(" · "));
    if (!figures.isEmpty()) {
      line.add(new Piece(quiet(figures), ""));
    }
  }

  private static Piece quote(Highlights.Quote quote) {
    var by = quote.attribution().isEmpty() ? "" : " — " + quote.attribution();
    return new Piece(quiet("“" + quote.text() + "”" + by), "");
  }

  private static String part(String text, int room, ToIntFunction<String> measure) {
    return Shorten.to(quiet(text), room / PART, measure);
  }

  /// Text in which no network finds a person to notify: `@ada` gets an invisible word joiner
  /// (U+2060) after its sign.
  static String quiet(String text) {
    return text.replace("@", "@\u2060");
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
