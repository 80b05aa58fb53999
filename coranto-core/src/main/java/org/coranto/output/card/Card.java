package org.coranto.output.card;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.output.Site;
import org.coranto.output.highlight.Highlights;
import org.coranto.output.plain.DayNames;
import org.coranto.output.plain.Scrub;

/// The content of a card; any part may be empty.
///
/// @param masthead the newsletter's name
/// @param left of the dateline: the edition's number
/// @param middle of the dateline: its date in its own language
/// @param right of the dateline: the newsletter's host
/// @param kicker the small line above the headline
/// @param headline the subject of the edition, or its pick
/// @param text a few lines under it
/// @param figures the numbers of entries: `38 Updates`
record Card(
    String masthead,
    String left,
    String middle,
    String right,
    String kicker,
    String headline,
    String text,
    List<Figure> figures) {

  record Figure(String number, String what) {}

  /// A headline needs two words: `Issue` of `Issue 12` is not enough.
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}.*[^\\p{L}]\\p{L}{2,}");

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s:,–—#-]+$");

  static Card of(Edition edition, Site site) {
    var head = edition.head();
    var config = site.config();
    var highlights = Highlights.of(edition, config);
    var own = ownWords(highlights.title(), head, config.newsletter().name());
    var pick = highlights.pick();
    var text =
        highlights
            .quote()
            .map(quote -> "“" + quote.text() + "”")
            .orElse(config.newsletter().description());
    return new Card(
        legible(config.newsletter().name()),
        head.number().isPresent() ? "№ " + head.number().getAsInt() : "",
        date(head),
        host(site),
        own.isEmpty() ? pick.map(p -> legible(p.section())).orElse("") : "",
        legible(own.isEmpty() ? pick.map(p -> p.subject().text()).orElse("") : own),
        legible(text),
        highlights.counts().stream()
            .map(count -> new Figure(String.valueOf(count.entries()), legible(count.section())))
            .toList());
  }

  /// For the front page and for everything without a card of its own.
  static Card of(Site site) {
    var newsletter = site.config().newsletter();
    return new Card(
        legible(newsletter.name()),
        "",
        host(site),
        "",
        "",
        legible(newsletter.description()),
        "",
        List.of());
  }

  /// A title without the newsletter's name and the number; empty in most weeks.
  private static String ownWords(String title, EditionHead head, String name) {
    var rest = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE).matcher(title);
    var own = rest.replaceFirst("");
    if (head.number().isPresent()) {
      own = own.replaceFirst("\\b" + head.number().getAsInt() + "\\b", "");
    }
    own = AROUND.matcher(own).replaceAll("");
    return TWO_WORDS.matcher(own).find() ? own : "";
  }

  private static String date(EditionHead head) {
    return new DayNames(head.language()).whole(head.date());
  }

  private static String host(Site site) {
    var host = site.config().newsletter().address().getHost();
    return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
  }

  /// On one line, without pictures, because the typefaces have no emoji.
  private static String legible(String text) {
    var out = new StringBuilder(text.length());
    Scrub.line(text).codePoints().filter(Card::isLetterLike).forEach(out::appendCodePoint);
    return Scrub.line(out.toString());
  }

  private static boolean isLetterLike(int character) {
    return FontSet.BOLD.has(character)
        || !(Character.isExtendedPictographic(character)
            || Character.isEmojiModifier(character)
            || Character.getType(character) == Character.OTHER_SYMBOL
            || Character.getType(character) == Character.PRIVATE_USE
            || Character.getType(character) == Character.UNASSIGNED
            || (character >= 0xFE00 && character <= 0xFE0F));
  }
}
