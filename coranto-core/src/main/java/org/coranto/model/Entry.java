package org.coranto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One item of a section. Its components are its meaning; its body is its text.
public sealed interface Entry {

  Body body();

  /// How an entry stands on the page.
  ///
  /// @param id its anchor: stable while its first address or its words stay, unique in its edition
  /// @param list the list it is an item of; empty for what stands free (prose, a quote)
  /// @param blocks what a reader sees, in order
  /// @param prefixes what stands in brackets before it: `video` for `[video]`
  /// @param links every address in it, in document order
  /// @param text its words without markup, on one line
  record Body(
      String id,
      Optional<ListMark> list,
      List<Block> blocks,
      List<String> prefixes,
      List<Hyperlink> links,
      String text,
      Span span) {

    /// The same as an item of a list.
    public Body in(ListMark mark) {
      return new Body(id, Optional.of(mark), blocks, prefixes, links, text, span);
    }
  }

  /// @param number which list of the edition, so that neighbours in one list can be told from the
  ///   next list's
  record ListMark(int number, ListShape shape) {}

  /// `* [video] [Title](address) and a remark`.
  record LinkEntry(Body body, String remark) implements Entry {}

  /// An event, with the group that holds it and the titles below it.
  ///
  /// @param region the heading it stands under: `Europe`; empty where there is none
  /// @param organisers those who hold it: `[Rust Berlin](…)`
  /// @param titles what it is called; one line may announce several
  record EventEntry(
      Body body,
      Dates dates,
      Place place,
      String region,
      List<Hyperlink> organisers,
      List<Hyperlink> titles)
      implements Entry {

    /// Its name: the first title, or else the first organiser, or else its words.
    public String title() {
      return titles.stream()
          .findFirst()
          .or(() -> organisers.stream().findFirst())
          .map(Hyperlink::text)
          .filter(text -> !text.isBlank())
          .orElse(body.text());
    }
  }

  /// A task or a conference that looks for people.
  ///
  /// @param project who asks, empty where the line does not say: `serde` of `serde - title`
  /// @param deadline the last day to answer, where one is given
  /// @param dates when what is asked for takes place (a conference)
  record CallEntry(
      Body body,
      String title,
      String project,
      Optional<LocalDate> deadline,
      Optional<Dates> dates,
      Place place)
      implements Entry {}

  /// The pick of the week.
  ///
  /// @param subject what was picked
  /// @param credit whom to thank for it, where somebody is thanked
  record PickEntry(Body body, Hyperlink subject, Optional<Hyperlink> credit) implements Entry {}

  /// The quote of the week.
  ///
  /// @param text the quoted words
  /// @param attribution who said it and where, as written behind the dash; may be empty
  /// @param credit whom to thank for it, where somebody is thanked
  record QuoteEntry(Body body, String text, String attribution, Optional<Hyperlink> credit)
      implements Entry {}

  /// Everything else that a reader reads, and comments that only editors see.
  record ProseEntry(Body body) implements Entry {}

  /// As written in `edition.json`: `link`.
  default String kind() {
    return switch (this) {
      case LinkEntry _ -> "link";
      case EventEntry _ -> "event";
      case CallEntry _ -> "call";
      case PickEntry _ -> "pick";
      case QuoteEntry _ -> "quote";
      case ProseEntry _ -> "prose";
    };
  }
}
