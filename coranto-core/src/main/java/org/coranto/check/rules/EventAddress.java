package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.SeenBefore;
import org.coranto.check.Severity;
import org.coranto.edition.GroupKey;
import org.coranto.edition.Link;
import org.coranto.url.UrlKey;

/// `[Group](https://meet.example/oslo/events/5)` before
/// `[**Title**](https://meet.example/oslo/events/5)`: on sites where the URL of an event starts
/// with the URL of its group, the two links must match.
public final class EventAddress extends Check {

  /// `https://meet.example/oslo/` and `events/5`, with a language before the group.
  private static final Pattern PAGE =
      Pattern.compile("(https?://[^/?#]+/(?:[a-z]{2}-[A-Z]{2}/)?([^/?#]+)/)events/[^/?#]+.*");

  public EventAddress() {
    super("event-address", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var sites =
        context.edition().links().stream()
            .filter(link -> PAGE.matcher(link.href()).matches())
            .map(link -> site(link.href()))
            .collect(Collectors.toSet());
    var found = new ArrayList<Finding>();
    for (var event : context.edition().announcements()) {
      var links =
          context.edition().links().stream()
              .filter(link -> event.lines().contains(link.span()))
              .toList();
      if (links.size() == 2
          && links.getFirst().form() == Link.Form.INLINE
          && !SeenBefore.is(context, event)) {
        look(links.getFirst(), links.getLast(), sites, context.archive()).ifPresent(found::add);
      }
    }
    return found;
  }

  /// @param sites on which other events have their own pages
  private Optional<Finding> look(Link group, Link title, Set<String> sites, ArchiveIndex archive) {
    var page = PAGE.matcher(title.href());
    if (!page.matches()) {
      boolean same = GroupKey.ofAddress(group.href()).equals(GroupKey.ofAddress(title.href()));
      return same && sites.contains(site(title.href()))
          ? Optional.of(
              finding(
                  title.target(),
                  "“%s” links to the group's page, %s. Other events there have their own page."
                      .formatted(title.text(), title.href())))
          : Optional.empty();
    }
    var home = page.group(1);
    return words(group.href(), home, archive)
        .map(words ->
            finding(group.target(), words.formatted(group.text(), group.href(), title.text(), home))
                .with(Fix.unsafe("Write " + home, Fix.replace(group.target(), home))));
  }

  private static String site(String href) {
    return UrlKey.of(href).replaceFirst("/.*", "");
  }

  private static Optional<String> words(String group, String home, ArchiveIndex archive) {
    if (PAGE.matcher(group).matches()) {
      return archive.knows(Topics.GROUPS, GroupKey.ofAddress(home))
          ? Optional.of("“%s” links to the event %s instead of the group's page, %4$s.")
          : Optional.empty();
    }
    boolean differs = !GroupKey.ofAddress(group).equals(GroupKey.ofAddress(home));
    return differs && letters(group).equals(letters(home))
        ? Optional.of("“%s” links to %s, but “%s” is an event of %s.")
        : Optional.empty();
  }

  /// Equal for `meet.example/oslo-rust` and `meet.example/oslorust/-0`.
  private static String letters(String address) {
    return GroupKey.ofAddress(address).replaceAll("[^\\p{L}/]|/(?=\\P{L}*$)", "");
  }
}
