package org.coranto.app.tips;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange;
import org.coranto.model.Tip;
import org.coranto.model.Window;

/**
 * What gathering brought, by source in the order of {@code coranto.toml}.
 *
 * @param judged how many tips came to which state
 * @param placed those of sources that need no editor
 * @param lists what became of the lists that sources make
 */
public record GatherReport(
    Window window,
    List<OfSource> sources,
    Map<TipState, Integer> judged,
    Placed placed,
    Optional<Lists> lists) {

  /**
   * Tips of sources that need no editor.
   *
   * @param count how many went into the draft
   */
  public record Placed(int count, TextChange change) {

    static final Placed NONE = new Placed(0, new TextChange.Kept.Unchanged());
  }

  /**
   * @param draft the file they are in
   * @param change of the draft
   * @param homeless names of sources whose list has no place in the draft
   */
  public record Lists(String draft, TextChange change, List<String> homeless) {}

  /**
   * @param fresh ids of the tips that nobody had seen; none in a dry run
   * @param changed how many look otherwise than before
   * @param troubles sentences that go on behind the source's name
   */
  public record OfSource(
      String name, List<Tip> tips, List<Long> fresh, int changed, List<String> troubles) {}

  /** What became of the draft. */
  public List<TextChange> changes() {
    return Stream.concat(Stream.of(placed.change()), lists.stream().map(Lists::change)).toList();
  }

  public boolean hasTroubles() {
    return sources.stream().anyMatch(source -> !source.troubles().isEmpty());
  }
}
