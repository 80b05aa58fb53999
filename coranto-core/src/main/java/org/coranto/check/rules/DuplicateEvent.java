package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.OnlineHabit;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.UsualRegion;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.edition.EventIdentity;
import org.coranto.edition.GroupKey;
import org.coranto.geo.PlaceParser;
import org.coranto.geo.Regions;
import org.coranto.model.Place.Attendance;

/// The same event twice in an edition. An event that is both online and in person may be under
/// “Online” and under its region, if one of the two lines says so.
public final class DuplicateEvent extends Check {

  /// A title of an event that is both online and in person.
  private static final Pattern BOTH =
      Pattern.compile("\\b(hybrid|live[- ]?stream|in[- ]person)", Pattern.CASE_INSENSITIVE);

  public DuplicateEvent() {
    super("duplicate-event", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return copies(context).stream().map(copy -> finding(copy, context)).toList();
  }

  /// A duplicate, and the event that is kept.
  public record Copy(Announcement copy, Announcement kept) {}

  /// Events that another line of the edition announces too.
  public static List<Copy> copies(CheckContext context) {
    var first = new HashMap<String, Announcement>();
    var copies = new ArrayList<Copy>();
    for (var event : context.edition().announcements()) {
      var keys = EventIdentity.keys(event);
      keys.stream()
          .flatMap(key -> Optional.ofNullable(first.get(key)).stream())
          .filter(other -> isOneTooMany(other, event, context))
          .findFirst()
          .map(other -> copy(other, event, context))
          .ifPresent(copies::add);
      keys.forEach(key -> first.putIfAbsent(key, event));
    }
    return copies;
  }

  private static boolean isOneTooMany(Announcement one, Announcement other, CheckContext context) {
    return Regions.isOnline(one.region()) == Regions.isOnline(other.region())
        || !mayBeInBoth(one, other, context);
  }

  private static Copy copy(Announcement one, Announcement other, CheckContext context) {
    var usual = new UsualRegion(context.archive());
    return isAstray(one, usual) && !isAstray(other, usual)
        ? new Copy(one, other)
        : new Copy(other, one);
  }

  private Finding finding(Copy twice, CheckContext context) {
    var copy = twice.copy();
    var kept = twice.kept();
    var finding =
        finding(
            copy.when().span(),
            "“%s” on %s is also in line %d%s."
                .formatted(
                    copy.event().title(),
                    copy.event().dates().first(),
                    context.edition().lines().at(kept.lines().start()).number(),
                    kept.region().equals(copy.region()) ? "" : ", under “" + kept.region() + "”"));
    boolean sure =
        same(copy, kept, context.edition()) || isAstray(copy, new UsualRegion(context.archive()));
    return sure ? finding.with(Fix.unsafe("Delete this event", Fix.delete(copy.lines()))) : finding;
  }

  private static boolean isAstray(Announcement event, UsualRegion usual) {
    var here = Regions.under(event.region());
    return !here.isEmpty()
        && !here.contains("online")
        && WrongRegion.elsewhere(event, here, usual).isPresent();
  }

  private static boolean same(Announcement one, Announcement other, AnnotatedEdition edition) {
    return edition.slice(one.lines()).strip().equals(edition.slice(other.lines()).strip());
  }

  /// Whether one of them says that it is hybrid, or its group usually announces both; or this
  /// newsletter does not mark places under “Online”, so it is unknown.
  private static boolean mayBeInBoth(Announcement one, Announcement other, CheckContext context) {
    var sides = sides(one, context);
    return isHybrid(one)
        || isHybrid(other)
        || sides.size() > 1
        || (sides.isEmpty() && !OnlineHabit.of(context.archive()));
  }

  /// Whether its group was online, in person, or both in earlier editions.
  private static Set<Boolean> sides(Announcement event, CheckContext context) {
    return event.group().stream()
        .flatMap(group ->
            context.archive().occurrences(Topics.GROUPS, GroupKey.ofAddress(group.href())).stream())
        .map(occurrence -> occurrence.value().region())
        .filter(region -> !region.isEmpty())
        .map(Regions::isOnline)
        .collect(Collectors.toSet());
  }

  private static boolean isHybrid(Announcement event) {
    return event
            .where()
            .filter(it -> PlaceParser.read(it.text()).attendance() == Attendance.HYBRID)
            .isPresent()
        || event.titles().stream().anyMatch(title -> BOTH.matcher(title.text()).find());
  }
}
