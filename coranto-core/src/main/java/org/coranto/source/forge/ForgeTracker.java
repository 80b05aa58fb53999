package org.coranto.source.forge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.config.SourceSettings;
import org.coranto.config.TableValues;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.Tracker;

/// A list of a forge's news, with its groups and its text for an empty list.
record ForgeTracker(SourceSettings settings) implements Tracker {

  @Override
  public String markdown(List<Tip> tips) {
    var blocks = new ArrayList<String>();
    counted(tips).ifPresent(blocks::add);
    var groups = settings.get(ForgeKeys.GROUPS);
    if (groups.isEmpty()) {
      list(tips, "").ifPresent(blocks::add);
    } else {
      for (var group : groups) {
        list(tips, group.get(ForgeKeys.GROUP_NAME))
            .ifPresent(list -> blocks.add(heading(group) + "\n" + list));
      }
    }
    nothing(tips, groups).ifPresent(blocks::add);
    return String.join("\n\n", blocks);
  }

  private Optional<String> counted(List<Tip> tips) {
    var counts =
        tips.stream()
            .map(Tip::content)
            .filter(TipContent.Count.class::isInstance)
            .map(TipContent.Count.class::cast)
            .toList();
    if (counts.isEmpty() || settings.get(ForgeKeys.COUNT).isEmpty()) {
      return Optional.empty();
    }
    long sum = counts.stream().mapToLong(TipContent.Count::number).sum();
    return settings
        .get(ForgeKeys.COUNT)
        .map(words ->
            words
                .replace("{count}", String.valueOf(sum))
                .replace("{link}", counts.getFirst().address()));
  }

  private String heading(TableValues group) {
    return "#".repeat(settings.get(ForgeKeys.LEVEL)) + " " + name(group);
  }

  /// `[Rust](https://…) [(MCPs only)](https://…)`.
  private static String name(TableValues group) {
    var name = group.get(ForgeKeys.GROUP_NAME);
    var link = group.get(ForgeKeys.GROUP_LINK);
    var note = group.get(ForgeKeys.GROUP_NOTE);
    return (link.isEmpty() ? name : "[%s](%s)".formatted(name, link))
        + (note.isEmpty() ? "" : " " + note);
  }

  private Optional<String> list(List<Tip> tips, String group) {
    var lines =
        items(tips, group).stream().map(ForgeTracker::line).collect(Collectors.joining("\n"));
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  private List<Tip> items(List<Tip> tips, String group) {
    return tips.stream()
        .filter(tip -> tip.content() instanceof TipContent.Item item && item.group().equals(group))
        .sorted(order())
        .toList();
  }

  private Comparator<Tip> order() {
    var byTime = Comparator.comparing((Tip tip) -> tip.at().orElse(Instant.EPOCH));
    var byTitle = Comparator.comparing((Tip tip) -> tip.content().title().toLowerCase(Locale.ROOT));
    return switch (settings.get(ForgeKeys.ORDER)) {
      case OLDEST -> byTime.thenComparing(byTitle);
      case NEWEST -> byTime.reversed().thenComparing(byTitle);
      case TITLE -> byTitle;
    };
  }

  private static String line(Tip tip) {
    if (!(tip.content() instanceof TipContent.Item item)) {
      return "";
    }
    var prefixes =
        item.prefixes().stream().map(it -> "[" + it + "] ").collect(Collectors.joining());
    return item.address().isEmpty()
        ? "* " + prefixes + item.title()
        : "* %s[%s](%s)".formatted(prefixes, item.title(), item.address());
  }

  /// Names the groups without an item, if the text has a placeholder for them.
  private Optional<String> nothing(List<Tip> tips, List<TableValues> groups) {
    var none = settings.get(ForgeKeys.NONE);
    if (groups.isEmpty()) {
      boolean empty = tips.stream().noneMatch(it -> it.content() instanceof TipContent.Item);
      return none.filter(_ -> empty);
    }
    var empty =
        groups.stream()
            .filter(it -> items(tips, it.get(ForgeKeys.GROUP_NAME)).isEmpty())
            .map(ForgeTracker::name)
            .toList();
    return none.filter(_ -> !empty.isEmpty()).map(words -> words.replace("{groups}", or(empty)));
  }

  /// `A`, `A or B`, `A, B or C`, with a line break after each.
  private static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(",\n", names.subList(0, last)) + " or\n" + names.get(last);
  }
}
