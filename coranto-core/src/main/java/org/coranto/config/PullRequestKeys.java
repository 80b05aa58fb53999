package org.coranto.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys of `[pull-requests]`, and the record that they fill.
public final class PullRequestKeys {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]*[A-Za-z0-9_-]){1,20}");

  public static final ConfigKey<Optional<ForgeKind>> FORGE =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS,
              "forge",
              ValueTypes.choice("forge", "Forges", ForgeKind.values()).optional(),
              Optional.empty())
          .explained(
              "Which API the forge has; for Gitea write `forgejo`. Default:"
                  + " known from the host of the newsletter's `repository`.",
              "\"forgejo\"");

  public static final ConfigKey<Optional<String>> REPOSITORY =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS,
              "repository",
              ValueTypes.text("a repository in quotes", PullRequestKeys::repository).optional(),
              Optional.empty())
          .explained(
              "The repository whose pull requests are received. Default: the"
                  + " path of the newsletter's `repository`.",
              "\"weekly/newsletter\"");

  public static final ConfigKey<Optional<URI>> ADDRESS =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS, "address", AddressTypes.SITE.optional(), Optional.empty())
          .explained(
              "The URL of the forge's API: `https://api.github.com/` for"
                  + " GitHub, `https://HOST/api/v3/` for GitHub Enterprise,"
                  + " `https://HOST/` for others. Default: known from the host of the"
                  + " newsletter's `repository`.",
              "\"https://git.example/\"");

  public static final ConfigKey<Optional<String>> TOKEN =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS, "token", SourceTypes.VARIABLE.optional(), Optional.empty())
          .explained(
              "The environment variable that holds an API token. A public"
                  + " repository works without one, but with a low rate limit.",
              "\"GITHUB_TOKEN\"");

  public static final ConfigKey<SourceSettings.Network> NETWORK =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS,
              "network",
              ValueTypes.choice("network", "Networks", SourceSettings.Network.values()),
              SourceSettings.Network.PUBLIC)
          .explained(
              "Where the forge may be: on the public internet only, or also in"
                  + " a private network and on this machine.",
              "\"private\"");

  static final List<ConfigKey<?>> ALL = List.of(FORGE, REPOSITORY, ADDRESS, TOKEN, NETWORK);

  private PullRequestKeys() {}

  static PullRequestSettings read(TableReader table) {
    return new PullRequestSettings(
        table.value(FORGE),
        table.value(REPOSITORY),
        table.value(ADDRESS),
        table.value(TOKEN),
        table.value(NETWORK));
  }

  /// Whether it is the name of a repository: `weekly/newsletter`, on GitLab also `a/b/c`.
  public static boolean isRepository(String text) {
    return text.length() <= 300 && !text.contains("..") && NAME.matcher(text).matches();
  }

  private static Optional<String> repository(String text, TomlValue given) {
    return isRepository(text)
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not a repository; write owner and name, as in %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }
}
