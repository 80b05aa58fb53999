package org.coranto.output.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Dates;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.output.html.SafeAddress;
import org.coranto.output.plain.Scrub;
import org.coranto.output.plain.Shorten;

/// The title and the URL of an entry outside its edition.
final class EntryNames {

  private static final int TITLE_LETTERS = 140;

  private EntryNames() {}

  static String title(Entry entry) {
    var title =
        Scrub.line(
            switch (entry) {
              case Entry.LinkEntry link -> oneLink(link.body()).orElse(link.body().text());
              case Entry.EventEntry event -> event.title() + " – " + when(event);
              case Entry.CallEntry call ->
                  call.project().isBlank() ? call.title() : call.project() + ": " + call.title();
              case Entry.PickEntry pick -> pick.subject().text();
              case Entry.QuoteEntry quote -> "“" + quote.text() + "”";
              case Entry.ProseEntry prose -> prose.body().text();
            });
    var named = title.isBlank() ? Scrub.line(entry.body().text()) : title;
    return Shorten.toLetters(named.isBlank() ? entry.body().id() : named, TITLE_LETTERS);
  }

  private static Optional<String> oneLink(Entry.Body body) {
    return body.links().size() == 1
        ? Optional.of(body.links().getFirst().text()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /// `2026-08-25, Bergen, NO`
  private static String when(Entry.EventEntry event) {
    var days = days(event.dates());
    var place = event.place().text();
    return place.isBlank() ? days : days + ", " + place;
  }

  private static String days(Dates dates) {
    return dates.first().equals(dates.last())
        ? dates.first().toString()
        : dates.first() + " – " + dates.last();
  }

  /// The linked page outside the newsletter. A quote has none.
  static Optional<String> link(Entry entry, String base) {
    var candidates =
        switch (entry) {
          case Entry.EventEntry event ->
              Stream.concat(event.titles().stream(), event.organisers().stream()).toList();
          case Entry.PickEntry pick -> List.of(pick.subject());
          case Entry.QuoteEntry _ -> List.<Hyperlink>of();
          case Entry.LinkEntry _, Entry.CallEntry _, Entry.ProseEntry _ -> entry.body().links();
        };
    return candidates.stream()
        .map(Hyperlink::href)
        .flatMap(href -> SafeAddress.safePicture(href).stream())
        .map(href -> FeedStyle.absolute(base, href))
        .flatMap(href -> FeedAddress.of(href).stream())
        .findFirst();
  }
}
