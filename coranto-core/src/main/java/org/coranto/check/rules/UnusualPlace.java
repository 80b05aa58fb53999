package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.EventPlaces.Held;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topic;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.language.Accents;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.geo.Regions;
import org.coranto.markdown.EditDistance;
import org.coranto.model.Span;

/// A place that earlier editions write differently: `Berlind, DE`, `Portland, OR` without its
/// country, `Perth, Wa, AU`.
public final class UnusualPlace extends Check {

  /// A form of a place in this many editions is the usual one.
  private static final int CUSTOM = 3;

  /// A form in this many editions makes another that differs by one letter a mistake.
  private static final int NEAR = 2;

  /// A shorter name is too similar to other places.
  private static final int LONG = 5;

  /// How many times more frequent a name must be than another that earlier editions also had.
  private static final int MUCH_MORE = 5;

  /// Names with this length and the same beginning are rarely similar by chance.
  private static final int VERY_LONG = 8;

  private static final int BEGINNING = 4;

  public UnusualPlace() {
    super("unusual-place", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var event : context.edition().announcements()) {
      span(event)
          .flatMap(span ->
              usual(context.edition().slice(span), context.archive())
                  .map(usual -> finding(span, usual, context.edition())))
          .ifPresent(found::add);
    }
    return found;
  }

  /// The span of the place, without `Virtual (…)` around it.
  private static Optional<Span> span(Announcement event) {
    var place = event.event().place().text();
    return event
        .where()
        .filter(where -> !place.isEmpty() && where.text().contains(place))
        .map(where -> {
          int start = where.span().start() + where.text().indexOf(place);
          return new Span(start, start + place.length());
        });
  }

  private Finding finding(Span span, String usual, AnnotatedEdition edition) {
    return finding(span, "“%s” is “%s” in earlier editions.".formatted(edition.slice(span), usual))
        .with(Fix.unsafe("Write “" + usual + "”", Fix.replace(span, usual)));
  }

  private static Optional<String> usual(String place, ArchiveIndex archive) {
    int comma = place.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    var key = place.toLowerCase(Locale.ROOT);
    var written = written(key, archive);
    long same = written.stream().filter(place::equals).count();
    var usual =
        same > 0
            ? near(key, archive, same * MUCH_MORE)
            : custom(written, CUSTOM)
                .or(() -> whole(place, archive))
                .or(() -> near(key, archive, NEAR))
                .or(() -> inThatLand(place, archive));
    return usual.filter(it -> !Accents.without(it).equals(Accents.without(place)));
  }

  /// The written forms, once for each occurrence.
  private static List<String> written(String key, ArchiveIndex archive) {
    return archive.occurrences(Topics.PLACES, key).stream()
        .map(occurrence -> occurrence.value().place())
        .toList();
  }

  /// The most frequent form.
  private static Optional<String> custom(List<String> written, long enough) {
    return written.stream()
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue() >= enough)
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// `Portland, OR, US` for `Portland, OR`, from this city or from another city of that state.
  private static Optional<String> whole(String place, ArchiveIndex archive) {
    int comma = place.indexOf(',');
    var city = place.substring(0, comma);
    var rest = place.substring(comma + 1).strip();
    var cities = held(Topics.CITIES, city, archive);
    var states = held(Topics.STATES, rest, archive);
    return custom(longer(cities.map(Held::place), place), CUSTOM)
        .or(() ->
            custom(longer(states.map(Held::land), rest), CUSTOM).map(land -> city + ", " + land))
        .filter(_ -> !isCountry(rest, archive));
  }

  /// `IN` is India, unless editions only have it before `US`.
  private static boolean isCountry(String land, ArchiveIndex archive) {
    return !Regions.ofCountry(land).isEmpty()
        && archive.knows(Topics.COUNTRIES, land.toLowerCase(Locale.ROOT));
  }

  private static Stream<Held> held(Topic<Held> topic, String key, ArchiveIndex archive) {
    return archive.occurrences(topic, key.toLowerCase(Locale.ROOT)).stream().map(Occurrence::value);
  }

  private static List<String> longer(Stream<String> places, String beginning) {
    return places.filter(it -> it.startsWith(beginning + ", ")).toList();
  }

  /// `Berlin, DE` for `Berlind, DE`.
  private static Optional<String> near(String key, ArchiveIndex archive, long enough) {
    return key.indexOf(',') < LONG
        ? Optional.empty()
        : archive.near(Topics.PLACES, key).stream()
            .findFirst()
            .flatMap(near -> custom(written(near, archive), enough));
  }

  /// `Bellevue, WA, US` for `Belleview, WA, US`: two letters different, in the same state.
  private static Optional<String> inThatLand(String place, ArchiveIndex archive) {
    int comma = place.indexOf(',');
    var city = place.substring(0, comma);
    var land = place.substring(comma + 1).strip();
    if (city.length() < VERY_LONG) {
      return Optional.empty();
    }
    var cities =
        held(Topics.LANDS, land, archive)
            .map(Held::city)
            .filter(it -> it.regionMatches(true, 0, city, 0, BEGINNING))
            .filter(it -> it.length() >= VERY_LONG && EditDistance.between(it, city) == 2)
            .toList();
    return custom(cities, CUSTOM).map(it -> it + place.substring(comma));
  }
}
