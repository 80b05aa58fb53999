package org.coranto.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.markdown.TitleKey;
import org.coranto.web.PageEvent.Status;
import org.coranto.web.PageHeuristics.Kind;

/// What a title says about an event: `CANCELLED: A talk`, `A talk [postponed]`. A talk about
/// cancelling is not cancelled: the word must be alone between marks, in a short sentence about the
/// event itself, or in capital letters before a title that is not.
public final class EventTitles {

  /// Bars, brackets, stars, slashes and colons, and dashes between spaces.
  private static final Pattern MARKS =
      Pattern.compile("[|:()\\[\\]{}*/!【】（）：「」]+|\\s+[-–—·•]+\\s*|\\s*[-–—·•]+\\s+");

  private EventTitles() {}

  /// The status that the titles give, if any.
  public static Optional<Status> status(List<String> titles) {
    return titles.stream().flatMap(title -> status(title).stream()).findFirst();
  }

  private static Optional<Status> status(String title) {
    return MARKS
        .splitAsStream(title)
        .map(String::strip)
        .flatMap(part ->
            isOne(part, Kind.CANCELLED_WORD)
                ? Optional.of(Status.CANCELLED).stream()
                : isOne(part, Kind.POSTPONED_WORD)
                    ? Optional.of(Status.POSTPONED).stream()
                    : Optional.<Status>empty().stream())
        .findFirst();
  }

  private static boolean isOne(String part, Kind kind) {
    var key = " " + TitleKey.of(part) + " ";
    return PageHeuristics.of(kind).stream()
        .anyMatch(word -> {
          int at = key.indexOf(" " + word + " ");
          return at >= 0
              && (isRest(key.substring(0, at) + key.substring(at + word.length() + 1))
                  || isShouted(part, word));
        });
  }

  private static boolean isRest(String rest) {
    return List.of(rest.strip().split(" ")).stream()
        .allMatch(word -> word.isEmpty() || PageHeuristics.has(Kind.EVENT_WORD, word));
  }

  /// `CANCELLED A talk`.
  private static boolean isShouted(String part, String word) {
    var rest = part.length() > word.length() ? part.substring(word.length()) : "";
    return part.regionMatches(true, 0, word, 0, word.length())
        && part.substring(0, word.length()).chars().noneMatch(Character::isLowerCase)
        && rest.chars().anyMatch(Character::isLowerCase);
  }
}
