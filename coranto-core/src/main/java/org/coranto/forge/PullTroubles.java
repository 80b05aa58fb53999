package org.coranto.forge;

import java.util.Optional;
import org.coranto.source.JsonAnswer;
import org.coranto.web.HttpResponse;

/// Describes why a forge did not answer as expected, and what could help.
record PullTroubles(Optional<String> variable) {
  /// @param what as in “there is no …”: `#12 in weekly/newsletter`
  String of(HttpResponse answer, String what) {
    var said = JsonAnswer.said(answer);
    return "the forge answered %d%s: %s"
        .formatted(
            answer.status(),
            said.isEmpty() ? "" : " (" + said + ")",
            meaning(answer.status(), what));
  }

  private String meaning(int status, String what) {
    return switch (status) {
      case 401 -> "the token" + inVariable() + " is not valid; a new one is needed";
      case 403, 429 -> "access denied or rate limit reached; " + wayOut("raises the limit");
      case 404, 410 ->
          "there is no %s, or it is private; %s"
              .formatted(what, wayOut("gives access to private repositories"));
      case 406, 413, 422 -> "the changes are too large for its API; receive them as a patch file";
      default ->
          status >= 500
              ? "server error; try again later"
              : "the server did not accept the request; check the API's URL";
    };
  }

  private String inVariable() {
    return variable.map(it -> " in " + it).orElse("");
  }

  private String wayOut(String does) {
    return variable
        .map(it -> "a token in %s, with sufficient permissions, %s".formatted(it, does))
        .orElse(
            "a token %s: name its environment variable in coranto.toml, [pull-requests], as in token = \"FORGE_TOKEN\""
                .formatted(does));
  }
}
