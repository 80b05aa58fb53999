package org.coranto.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.proposal.MarkdownBlock.Kind;

/// The draft's list style: the bullet, and the indentation of lines in an item.
final class ListStyle {

  private final Map<String, Integer> bullets = new HashMap<>();
  private final Map<String, Integer> indents = new HashMap<>();

  ListStyle(List<DraftSection> parts) {
    for (var part : parts) {
      part.slots().stream()
          .map(BlockSlot::piece)
          .filter(piece -> piece.is(Kind.ITEM))
          .forEach(this::learn);
    }
  }

  private void learn(MarkdownBlock item) {
    var bullet = bullet(item);
    if (!bullet.isEmpty()) {
      bullets.merge(bullet, 1, Integer::sum);
    }
    below(item).ifPresent(indent -> indents.merge(indent, 1, Integer::sum));
  }

  private static String bullet(MarkdownBlock item) {
    var head = item.lines().getFirst();
    return head.substring(0, ItemLines.behindBullet(head).orElse(0));
  }

  private static Optional<String> below(MarkdownBlock item) {
    return item.lines().stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> line.substring(0, ItemLines.indent(line)));
  }

  private static Optional<String> usual(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// An item in the style of this draft.
  MarkdownBlock set(MarkdownBlock item) {
    if (!item.is(Kind.ITEM) || isNumbered(item)) {
      return item;
    }
    var bullet = usual(bullets).orElse("* ");
    return MarkdownBlock.item(
        ItemLines.set(item.lines(), bullet, usual(indents).orElse("    ")), item.from());
  }

  private static boolean isNumbered(MarkdownBlock item) {
    return bullet(item).stripLeading().codePoints().limit(1).anyMatch(Character::isDigit);
  }
}
