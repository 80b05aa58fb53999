package org.coranto.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.archive.PastComments;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// Inserts lists that sources make into the draft, and replaces them when they are gathered again.
///
/// Each is between two comments, `<!-- gathered: merged -->` and `<!-- gathered: end of merged
/// -->`. Without them, the lists of a section replace the first comment that its template has
/// there. A single comment of the first kind marks the place for a list. Text that an editor wrote
/// without such comments is never changed.
public final class GatheredLists {

  private final String text;
  private final AnnotatedEdition edition;
  private final List<Span> comments;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> homeless = new ArrayList<>();

  private GatheredLists(AnnotatedEdition edition) {
    this.text = edition.text();
    this.edition = edition;
    this.comments = edition.comments().closed().stream().filter(this::beginsALine).toList();
  }

  /// Whether the comment is at the start of a line; one inside a title belongs to the title.
  private boolean beginsALine(Span comment) {
    return edition.lines().at(comment.start()).span().start() == comment.start();
  }

  /// @param name of its source
  /// @param section the name of the configured section that it is for
  /// @param markdown whole blocks; may be empty
  public record Gathered(String name, String section, String markdown) {}

  /// @param homeless names of lists without a place in the draft
  public record Placed(List<Edit> edits, List<String> homeless) {}

  public static Placed place(AnnotatedEdition draft, List<Gathered> lists) {
    return new GatheredLists(draft).all(lists);
  }

  private Placed all(List<Gathered> lists) {
    var fresh = new LinkedHashMap<String, List<Gathered>>();
    for (var list : lists) {
      if (!renew(list)) {
        fresh.computeIfAbsent(list.section(), _ -> new ArrayList<>()).add(list);
      }
    }
    fresh.forEach(this::begin);
    return new Placed(
        edits.stream().filter(edit -> !isAsItWas(edit)).toList(), List.copyOf(homeless));
  }

  private boolean isAsItWas(Edit edit) {
    return text.substring(edit.span().start(), edit.span().end()).equals(edit.replacement());
  }

  private static String first(String name) {
    return "<!-- gathered: %s -->".formatted(name);
  }

  private static String last(String name) {
    return "<!-- gathered: end of %s -->".formatted(name);
  }

  private String block(Gathered list) {
    var inside = list.markdown().isBlank() ? "" : list.markdown().strip() + "\n";
    var block = first(list.name()) + "\n" + inside + last(list.name());
    return text.contains("\r\n") ? block.replace("\n", "\r\n") : block;
  }

  /// Whether the list is in the draft.
  private boolean renew(Gathered list) {
    var first = comment(first(list.name()), 0);
    if (first.isEmpty()) {
      return false;
    }
    var from = first.get();
    var to = comment(last(list.name()), from.end()).orElse(from);
    edits.add(new Edit(from.through(to), block(list)));
    return true;
  }

  private Optional<Span> comment(String words, int from) {
    return comments.stream()
        .filter(comment -> comment.start() >= from && edition.slice(comment).equals(words))
        .findFirst();
  }

  private void begin(String section, List<Gathered> lists) {
    var comment =
        edition.sections().stream()
            .filter(it -> it.name().equals(section))
            .flatMap(it -> comment(it.span()).stream())
            .findFirst();
    if (comment.isEmpty()) {
      lists.forEach(list -> homeless.add(list.name()));
      return;
    }
    var blocks = lists.stream().map(this::block).collect(Collectors.joining("\n\n"));
    edits.add(new Edit(comment.get(), blocks));
  }

  /// The first comment of a section that starts a line and is not a comment for Coranto.
  private Optional<Span> comment(Span section) {
    return comments.stream()
        .filter(section::contains)
        .filter(comment -> !PastComments.isForCoranto(edition.slice(comment)))
        .findFirst();
  }
}
