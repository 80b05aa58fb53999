package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coranto.markdown.Line;
import org.coranto.model.Section;

/// Which items are under which: the items of an edition with the item that each is indented under.
///
/// @param items in the order of the text
public record Nesting(List<Item> items) {

  public Nesting {
    items = List.copyOf(items);
  }

  /// An item, or a line that would be one with another indentation.
  ///
  /// @param parent the item that it is under
  public record Item(Line line, Optional<Section> section, Optional<Line> parent) {

    /// By how many columns it is indented further than its parent; a single space at the start of
    /// the parent does not count.
    public int step() {
      return line.indent() - parent.map(Item::outer).orElse(0);
    }

    private static int outer(Line parent) {
      return parent.indent() == 1 ? 0 : parent.indent();
    }
  }

  public static Nesting of(AnnotatedEdition edition) {
    var items = new ArrayList<Item>();
    var above = new ArrayList<Line>();
    Optional<Section> last = Optional.empty();
    for (var line : edition.lines().all()) {
      if (line.resemblesItem()) {
        var section = edition.section(line);
        if (!Objects.equals(section, last)) {
          above.clear();
        }
        last = section;
        while (!above.isEmpty() && Item.outer(above.getLast()) >= line.indent()) {
          above.removeLast();
        }
        boolean inner = line.indent() > 1 && !above.isEmpty();
        items.add(new Item(line, section, inner ? Optional.of(above.getLast()) : Optional.empty()));
        above.add(line);
      }
    }
    return new Nesting(items);
  }

  /// The steps of all items that are under another, as texts.
  public List<String> steps() {
    return items.stream()
        .filter(item -> item.parent().isPresent())
        .map(item -> Integer.toString(item.step()))
        .toList();
  }
}
