package org.coranto.desk.flow;

import java.util.List;
import org.coranto.model.Tip;
import org.coranto.model.Window;

/** What gathering brought, by source in the order of {@code coranto.toml}. */
public record GatherReport(Window window, List<OfSource> sources) {

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
