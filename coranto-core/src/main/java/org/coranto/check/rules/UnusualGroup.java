package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.language.Accents;
import org.coranto.edition.Announcement;
import org.coranto.edition.GroupKey;
import org.coranto.markdown.EditDistance;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;

/// `[Oslo Grdeners](…)`, a group that earlier editions call “Oslo Gardeners”.
public final class UnusualGroup extends Check {

  /// This many editions with the same name show what is usual.
  private static final int HABIT = 3;

  /// A shorter name is too similar to others.
  private static final int LONG = 6;

  private static final int SLIP = 2;

  public UnusualGroup() {
    super("unusual-group", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var event : context.edition().announcements()) {
      event.group().flatMap(group -> look(event, group, context)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Finding> look(Announcement event, Hyperlink group, CheckContext context) {
    var names =
        context.archive().occurrences(Topics.GROUPS, GroupKey.ofAddress(group.href())).stream()
            .map(occurrence -> occurrence.value().name())
            .toList();
    var last = names.stream().limit(HABIT).distinct().toList();
    int at = context.edition().text().indexOf(group.text(), event.lines().start());
    if (names.size() < HABIT
        || last.size() > 1
        || names.contains(group.text())
        || !isSlip(group.text(), last.getFirst())
        || at < 0
        || at >= event.lines().end()) {
      return Optional.empty();
    }
    var usual = last.getFirst();
    var span = new Span(at, at + group.text().length());
    return Optional.of(
        finding(span, "“%s” is “%s” in earlier editions.".formatted(group.text(), usual))
            .with(Fix.unsafe("Write “" + usual + "”", Fix.replace(span, usual))));
  }

  private static boolean isSlip(String name, String usual) {
    return usual.length() >= LONG
        && !Accents.without(name).equals(Accents.without(usual))
        && EditDistance.between(name.toLowerCase(Locale.ROOT), usual.toLowerCase(Locale.ROOT))
            <= SLIP;
  }
}
