package org.coranto.forge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coranto.config.ForgeKind;
import org.coranto.json.JsonValue;
import org.coranto.web.HttpResponse;

/// Requests and answers of one kind of forge. URLs are relative to its API.
public interface Forge {

  static Forge of(ForgeKind kind) {
    return switch (kind) {
      case GITHUB -> new Github();
      case GITLAB -> new Gitlab();
      case FORGEJO -> new Forgejo();
    };
  }

  /// `https://api.github.com/`.
  String home();

  Map<String, String> headers();

  /// Header and what stands before the secret in it.
  String tokenHeader();

  String tokenBefore();

  /// Paths whose answers have what is wanted, all together.
  List<String> paths(ForgeQuerySpec wanted);

  ForgePage read(ForgeQuerySpec wanted, HttpResponse answer, JsonValue json);

  /// Where it is told when labels were put on it.
  String labelling(ForgeItem item, ForgeQuerySpec wanted);

  /// When a label was put on, last.
  List<Labelled> labelled(JsonValue json);

  record Labelled(String label, Instant at) {}

  /// What has its total tell how much of an author's was merged before.
  String earlierBy(ForgeItem item, ForgeQuerySpec wanted);

  /// How its pull requests are asked for.
  PullShapes pulls();

  /// How comments on them are asked for and written.
  PullComments comments();

  /// A page for people that lists what was counted.
  String list(ForgeQuerySpec wanted);
}
