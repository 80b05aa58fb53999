package org.coranto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One item of a section. Its components are its meaning; its body is its text.
public sealed interface Entry {

  Body body();

  /// The content that all kinds of entries have.
  ///
  /// @param id its anchor: stable while its first URL or its words are unchanged, unique in its
  ///   edition
  /// @param list the list that it is an item of; empty for other entries (prose, a quote)
  /// @param blocks what a reader sees, in order
  /// @param prefixes the words in brackets before it: `video` for `[video]`
  /// @param links every link in it, in document order
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

  /// @param number the index of the list in the edition, to separate two lists without text between
  ///   them
  record ListMark(int number, ListShape shape) {}

  /// `* [video] [Title](address) and a remark`.
  record LinkEntry(Body body, String remark) implements Entry {}

  /// An event, with its organisers and titles.
  ///
  /// @param region the heading that it is under: `Europe`; empty without one
  /// @param organisers the groups that hold it: `[Rust Berlin](…)`
  /// @param titles its titles with links; one line may announce several
  record EventEntry(
      Body body,
      Dates dates,
      Place place,
      String region,
      List<Hyperlink> organisers,
      List<Hyperlink> titles)
      implements Entry {

    /// The first title, or else the first organiser, or else the words.
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
  /// @param project the project that asks for help, empty if it is not named: `serde` of `serde -
  ///   title`
  /// @param deadline the last day to answer, if there is one
  /// @param dates when the event takes place (a conference)
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
  /// @param credit a link to the person who is thanked for it, if any
  record PickEntry(Body body, Hyperlink subject, Optional<Hyperlink> credit) implements Entry {}

  /// The quote of the week.
  ///
  /// @param text the quoted words
  /// @param attribution the author and the source, as written after the dash; may be empty
  /// @param credit a link to the person who is thanked for it, if any
  record QuoteEntry(Body body, String text, String attribution, Optional<Hyperlink> credit)
      implements Entry {}

  /// Everything else in the text, and comments that only editors see.
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
