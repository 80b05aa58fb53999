package org.coranto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The content of a tip. All texts are plain text, without markup; unknown ones are empty.
public sealed interface TipContent {

  /// The page that it links to; empty without one.
  String address();

  /// Its title; empty if unknown.
  String title();

  /// @param prefixes the words in brackets before it: `video`
  /// @param remark the text after it
  record Link(String address, String title, List<String> prefixes, String remark)
      implements TipContent {}

  /// @param organiser the group that holds it, with its page
  record Event(
      String address,
      String title,
      EventTime time,
      Venue venue,
      Place.Attendance attendance,
      Organiser organiser,
      boolean cancelled)
      implements TipContent {

    /// In person, at a place and by an organiser that are not known.
    public static Event of(String address, String title, EventTime time) {
      return new Event(
          address,
          title,
          time,
          Venue.UNKNOWN,
          Place.Attendance.IN_PERSON,
          Organiser.UNKNOWN,
          false);
    }

    public Event withAddress(String other) {
      return new Event(other, title, time, venue, attendance, organiser, cancelled);
    }

    public Event withTitle(String other) {
      return new Event(address, other, time, venue, attendance, organiser, cancelled);
    }

    public Event at(EventTime other) {
      return new Event(address, title, other, venue, attendance, organiser, cancelled);
    }

    public Event at(Venue other) {
      return new Event(address, title, time, other, attendance, organiser, cancelled);
    }

    public Event attended(Place.Attendance other) {
      return new Event(address, title, time, venue, other, organiser, cancelled);
    }

    public Event by(Organiser other) {
      return new Event(address, title, time, venue, attendance, other, cancelled);
    }

    public Event cancelled(boolean now) {
      return new Event(address, title, time, venue, attendance, organiser, now);
    }
  }

  /// `Rust Berlin`, `https://berlin.example`.
  record Organiser(String name, String address) {
    public static final Organiser UNKNOWN = new Organiser("", "");
  }

  /// A task or a conference that looks for people.
  ///
  /// @param project the project that asks for help
  /// @param deadline the last day to answer
  /// @param dates when the event takes place
  record Call(
      String address,
      String title,
      String project,
      Optional<LocalDate> deadline,
      Optional<Dates> dates,
      Place place)
      implements TipContent {}

  /// One line of a tracker, which is a list that a source makes as a whole.
  ///
  /// @param title in Markdown, because code in it is marked: `Stabilize `let_chains``
  /// @param group the name of its group in the list; empty if there are no groups
  record Item(String address, String title, List<String> prefixes, String group)
      implements TipContent {}

  /// A number: `468` pull requests were merged.
  ///
  /// @param address of the list that was counted
  record Count(String address, long number, String group) implements TipContent {
    @Override
    public String title() {
      return String.valueOf(number);
    }
  }

  /// A candidate for the pick or the quote of the week, depending on the section.
  ///
  /// @param address what is nominated, or the source of the quote
  /// @param title the title of what is nominated, or the author of the quote
  /// @param quote the words of a quote
  /// @param votes the number of votes for it when it was fetched
  record Nomination(String address, String title, String quote, int votes) implements TipContent {}

  /// Text that is inserted unchanged: a report's summary.
  ///
  /// @param markdown whole blocks
  record Prose(String address, String title, String markdown) implements TipContent {}

  /// As written in JSON: `link`.
  default String kind() {
    return switch (this) {
      case Link _ -> "link";
      case Event _ -> "event";
      case Call _ -> "call";
      case Item _ -> "item";
      case Count _ -> "count";
      case Nomination _ -> "nomination";
      case Prose _ -> "prose";
    };
  }
}
