package org.coranto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The content of a tip. All texts are plain text, without markup; unknown ones are empty.
public sealed interface TipContent {

  /// The page it leads to; empty where it leads nowhere.
  String address();

  /// What it is called; empty where nobody says.
  String title();

  /// @param prefixes what stands in brackets before it: `video`
  /// @param remark what stands behind it
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
      implements TipContent {}

  /// `Rust Berlin`, `https://berlin.example`.
  record Organiser(String name, String address) {
    public static final Organiser UNKNOWN = new Organiser("", "");
  }

  /// A task or a conference that looks for people.
  ///
  /// @param project who asks
  /// @param deadline the last day to answer
  /// @param dates when what is asked for takes place
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
  /// @param title in Markdown, since code in it is marked: `Stabilize `let_chains``
  /// @param group what it stands under, by the group's own name; empty where there are no groups
  record Item(String address, String title, List<String> prefixes, String group)
      implements TipContent {}

  /// How many there are: `468` pull requests were merged.
  ///
  /// @param address of the list that was counted
  record Count(String address, long number, String group) implements TipContent {
    @Override
    public String title() {
      return String.valueOf(number);
    }
  }

  /// A candidate for the pick or the quote of the week; which, says its section.
  ///
  /// @param address what is nominated, or where it was said
  /// @param title what is nominated, or who said it
  /// @param quote the words, of a quote
  /// @param votes how many were for it when it was looked at
  record Nomination(String address, String title, String quote, int votes) implements TipContent {}

  /// Text that stands as it is: a report's summary.
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
