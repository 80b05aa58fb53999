package org.coranto.output.email;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.model.Dates;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Inline;
import org.coranto.model.Place;
import org.coranto.model.Span;
import org.coranto.output.html.HtmlWriter;

/// Events in two columns: the days; and title, organiser, place and URL.
///
/// ```
/// 2031-01-20    Looms of the north
/// - 2031-01-22  Spinners; Exampleton, XX; online
///               <https://meet.example/looms>
/// ```
final class MailEventLines {

  private static final String COLUMN = " ".repeat(14);

  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  /// Prefixes of an edition that the columns express in other words.
  private static final Set<String> SAID = Set.of("virtual", "hybrid", "online");

  private final WrappedText lines;
  private final MailStyle style;

  MailEventLines(WrappedText lines, MailStyle style) {
    this.lines = lines;
    this.style = style;
  }

  /// Whether the columns have everything that the entry has; for example, there is no column for a
  /// remark.
  static boolean suits(EventEntry event) {
    var said = new HashSet<>(SAID);
    said.addAll(tokens(event.dates().toString() + " " + event.place().text()));
    Stream.of(event.titles(), event.organisers())
        .flatMap(List::stream)
        .forEach(link -> said.addAll(tokens(link.text())));
    return said.containsAll(tokens(event.body().text()));
  }

  private static List<String> tokens(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  void write(EventEntry event) {
    boolean titled = !event.titles().isEmpty();
    var names = titled ? event.titles() : event.organisers();
    var title = SafeText.line(names.isEmpty() ? event.title() : names.getFirst().text());
    lines.words(beside(event.dates().first().toString()), COLUMN, title);
    lines.words(second(event.dates()), COLUMN, where(event, titled));
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        lines.words(COLUMN, COLUMN, SafeText.line(names.get(i).text()));
      }
      address(names.get(i).href())
          .ifPresent(address -> lines.line(COLUMN, Footnotes.bracketed(address)));
    }
  }

  private static String second(Dates dates) {
    return dates.last().equals(dates.first()) ? COLUMN : beside("- " + dates.last());
  }

  private static String beside(String days) {
    return days + " ".repeat(Math.max(1, COLUMN.length() - days.length()));
  }

  private static String where(EventEntry event, boolean titled) {
    var organisers =
        titled ? event.organisers().stream().map(Hyperlink::text) : Stream.<String>of();
    return Stream.concat(organisers, place(event.place()))
        .map(SafeText::line)
        .filter(words -> !words.isEmpty())
        .map(SafeText::isolated)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> place(Place place) {
    return place.online() ? Stream.of(place.text(), MailWords.ONLINE) : Stream.of(place.text());
  }

  /// As in the HTML, if it is a safe URL.
  private Optional<String> address(String href) {
    var out = new StringBuilder();
    var link =
        new Inline.Link(
            href, Optional.empty(), List.of(new Inline.Text("x", Span.NOWHERE)), Span.NOWHERE);
    new HtmlWriter(out, style).inlines(List.of(link));
    return HREF.matcher(out).results().map(it -> it.group(1).replace("&amp;", "&")).findFirst();
  }
}
