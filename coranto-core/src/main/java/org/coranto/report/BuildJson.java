package org.coranto.report;

import java.time.Duration;
import java.util.List;
import org.coranto.json.JsonWriter;

/// The result of a build as one line of JSON.
///
/// @param site its folder
/// @param editions the number of editions, with drafts
/// @param notices text that could not be read as intended
public record BuildJson(
    String site,
    int editions,
    int written,
    int unchanged,
    int removed,
    Duration took,
    List<String> notices) {

  public BuildJson {
    notices = List.copyOf(notices);
  }

  public String line() {
    return JsonWriter.line(json -> {
      json.text("site", site);
      json.number("editions", editions);
      json.number("written", written);
      json.number("unchanged", unchanged);
      json.number("removed", removed);
      json.number("milliseconds", took.toMillis());
      json.texts("notices", notices);
    });
  }
}
