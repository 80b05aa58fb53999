package org.coranto.app.tips;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.inbox.TipState;
import org.coranto.model.Tip;
import org.coranto.model.Window;

/**
 * What gathering brought, by source in the order of {@code coranto.toml}.
 *
 * @param judged how many tips came to which state
 * @param placed how many of sources that need no editor went into the draft
 * @param lists what became of the lists that sources make
 */
public record GatherReport(
    Window window,
    List<OfSource> sources,
    Map<TipState, Integer> judged,
    int placed,
    Optional<Lists> lists) {

  /**
   * @param draft the file they are in
   * @param written whether it has changed
   * @param homeless names of sources whose list has no place in the draft
   */
  public record Lists(String draft, boolean written, List<String> homeless) {}

  /**
   * @param fresh ids of the tips that nobody had seen; none in a dry run
   * @param changed how many look otherwise than before
   * @param troubles sentences that go on behind the source's name
   */
  public record OfSource(
      String name, List<Tip> tips, List<Long> fresh, int changed, List<String> troubles) {}

  public boolean hasTroubles() {
    return sources.stream().anyMatch(source -> !source.troubles().isEmpty());
  }
}
