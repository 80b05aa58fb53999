package org.coranto.app.tips;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange;
import org.coranto.model.Tip;
import org.coranto.model.Window;

/// The result of gathering, by source in the order of `coranto.toml`.
///
/// @param judged the number of tips by their new state
/// @param placed the tips that were placed without an editor
/// @param lists the result for generated lists
public record GatherReport(
    Window window,
    List<OfSource> sources,
    Map<TipState, Integer> judged,
    Placed placed,
    Optional<Lists> lists) {

  /// Tips that were placed without an editor.
  ///
  /// @param count how many were placed in the draft
  public record Placed(int count, TextChange change) {

    static final Placed NONE = new Placed(0, new TextChange.Kept.Unchanged());
  }

  /// @param draft the file of the draft
  /// @param change the change of the draft
  /// @param homeless names of sources whose list has no place in the draft
  public record Lists(String draft, TextChange change, List<String> homeless) {}

  /// @param fresh the ids of new tips; empty in a dry run
  /// @param changed how many known tips have new content
  /// @param troubles phrases that follow the source's name
  public record OfSource(
      String name, List<Tip> tips, List<Long> fresh, int changed, List<String> troubles) {}

  /// The change of the draft.
  public List<TextChange> changes() {
    return Stream.concat(Stream.of(placed.change()), lists.stream().map(Lists::change)).toList();
  }

  public boolean hasTroubles() {
    return sources.stream().anyMatch(source -> !source.troubles().isEmpty());
  }
}
