package org.coranto.forge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// Requests and answers of one kind of forge. URLs are relative to its API.
public interface Forge {

  /// `https://api.github.com/`.
  String home();

  default Map<String, String> headers() {
    return Map.of("Accept", "application/json");
  }

  /// The header of the token, and the text before the token in it.
  String tokenHeader();

  String tokenBefore();

  /// Paths of the requests whose answers, together, have what is wanted.
  List<String> paths(ForgeQuerySpec wanted);

  ForgePage read(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json);

  /// The path that lists when labels were added.
  String labelling(ForgeItem item, ForgeQuerySpec wanted);

  /// The time when each label was added last.
  default List<Labelled> labelled(JsonValue json) {
    return json.elements().stream()
        .filter(this::addsLabel)
        .flatMap(it ->
            it.instant("created_at").stream()
                .map(at -> new Labelled(it.get("label").text("name"), at)))
        .toList();
  }

  /// Whether an event in the history of an item adds a label.
  boolean addsLabel(JsonValue event);

  record Labelled(String label, Instant at) {}

  /// The path whose answer has the number of changes by this author that were merged before.
  String earlierBy(ForgeItem item, ForgeQuerySpec wanted);

  /// Requests and answers for its pull requests.
  PullShapes pulls();

  /// Requests and answers for comments on them.
  PullComments comments();

  /// A page for people with the list of what was counted.
  String list(ForgeQuerySpec wanted);
}
