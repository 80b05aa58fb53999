package org.coranto.forge;

import java.util.Optional;

/// Why a forge did not answer as expected.
public sealed interface PullTrouble {

  /// For people: `the forge answered 404: there is no #12 in weekly/newsletter, …`.
  String words();

  /// The forge answered with an error.
  ///
  /// @param said the reason that it gave; empty if it gave none
  /// @param what was requested: `#12 in weekly/newsletter`
  /// @param variable the environment variable that holds the token
  record Status(int status, String said, String what, Optional<String> variable)
      implements PullTrouble {

    @Override
    public String words() {
      return "the forge answered %d%s: %s"
          .formatted(status, said.isEmpty() ? "" : " (" + said + ")", meaning());
    }

    private String meaning() {
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

  /// The answer is not the pull request that was requested.
  ///
  /// @param name `#12`
  record OtherAnswer(String name) implements PullTrouble {
    @Override
    public String words() {
      return "the answer of the forge is not %s".formatted(name);
    }
  }

  /// The answer is not a list of pull requests.
  record NoList() implements PullTrouble {
    @Override
    public String words() {
      return "the answer of the forge is not a list";
    }
  }
}
