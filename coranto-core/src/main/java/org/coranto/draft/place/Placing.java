package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.List;
import org.coranto.draft.place.Difference.Added;
import org.coranto.draft.place.Difference.Amended;
import org.coranto.draft.place.Difference.Dropped;

/**
 * Places proposals that have been read: first whatever any of them adds, then what they amend, then
 * what they take away. So a proposal may build on another that has a higher number.
 */
final class Placing {

  private final Adding adding;
  private final Amending amending;
  private final Dropping dropping;

  Placing(Composition composition, ParticularsReader reader, Earlier earlier) {
    var whereabouts = new Whereabouts(composition.forme(), reader);
    var destinations = new Destinations(composition, whereabouts);
    var seconds = new Seconds(composition);
    this.adding =
        new Adding(
            composition,
            destinations,
            seconds,
            item -> reader.of(item).href().flatMap(earlier::had));
    this.amending = new Amending(composition, whereabouts, destinations, seconds);
    this.dropping = new Dropping(composition, whereabouts, seconds);
  }

  void run(List<Reading> readings) {
    var added = new ArrayList<Task<Added>>();
    var nothing = new ArrayList<Task<Added>>();
    var amended = new ArrayList<Task<Amended>>();
    var dropped = new ArrayList<Task<Dropped>>();
    for (var reading : readings) {
      for (var difference : reading.differences()) {
        switch (difference) {
          case Added it ->
              (it.spot().piece().saysNothing() ? nothing : added).add(new Task<>(reading, it));
          case Amended it -> amended.add(new Task<>(reading, it));
          case Dropped it -> dropped.add(new Task<>(reading, it));
        }
      }
    }
    amending.headings(amended);
    adding.all(added);
    adding.all(nothing);
    amending.all(amended);
    dropping.all(dropped);
  }
}
