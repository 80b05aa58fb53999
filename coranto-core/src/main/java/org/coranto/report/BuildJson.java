package org.coranto.report;

import java.time.Duration;
import java.util.List;
import org.coranto.json.JsonWriter;

/// The result of a build as one line of JSON.
///
/// @param site its folder
/// @param editions the number of editions, with drafts
/// @param leftOut why editions are not in the site
/// @param notices text that could not be read as intended
public record BuildJson(
    String site,
    int editions,
    int written,
    int unchanged,
    int removed,
    Duration took,
    List<String> leftOut,
    List<String> notices) {

  public BuildJson {
    leftOut = List.copyOf(leftOut);
    notices = List.copyOf(notices);
  }

  /// A build that changed nothing, because it would have removed too many editions.
  ///
  /// @param before the number of published editions in the site
  public static String refused(
      String site, int before, List<String> removed, List<String> leftOut) {
    return JsonWriter.line(json -> {
      json.text("site", site);
      json.number("editionsBefore", before);
      json.texts("wouldRemove", removed);
      json.texts("leftOut", leftOut);
    });
  }

  public String line() {
    return JsonWriter.line(json -> {
      json.text("site", site);
      json.number("editions", editions);
      json.number("written", written);
      json.number("unchanged", unchanged);
      json.number("removed", removed);
      json.number("milliseconds", took.toMillis());
      json.texts("leftOut", leftOut);
      json.texts("notices", notices);
    });
  }
}
