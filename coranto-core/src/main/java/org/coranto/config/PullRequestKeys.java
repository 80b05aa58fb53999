package org.coranto.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of {@code [pull-requests]}, and what they make. */
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
              "Which interface the forge speaks; Gitea speaks Forgejo's. Where it is not given, the host of"
                  + " the newsletter's `repository` tells.",
              "\"forgejo\"");

  public static final ConfigKey<Optional<String>> REPOSITORY =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS,
              "repository",
              ValueTypes.text("a repository in quotes", PullRequestKeys::repository).optional(),
              Optional.empty())
          .explained(
              "Whose pull requests are received. Where it is not given, it is what stands behind the host"
                  + " in the newsletter's `repository`.",
              "\"weekly/newsletter\"");

  public static final ConfigKey<Optional<URI>> ADDRESS =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS, "address", AddressTypes.SITE.optional(), Optional.empty())
          .explained(
              "Where the forge's interface is: `https://api.github.com/` for GitHub,"
                  + " `https://HOST/api/v3/` for a GitHub of one's own, `https://HOST/` for others. Where it"
                  + " is not given, it is the one of the host of the newsletter's `repository`.",
              "\"https://git.example/\"");

  public static final ConfigKey<Optional<String>> TOKEN =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS, "token", SourceTypes.VARIABLE.optional(), Optional.empty())
          .explained(
              "The environment variable that holds a token. A public repository can be asked without one,"
                  + " but not often.",
              "\"GITHUB_TOKEN\"");

  public static final ConfigKey<SourceSettings.Network> NETWORK =
      ConfigKey.of(
              ConfigTable.PULL_REQUESTS,
              "network",
              ValueTypes.choice("network", "Networks", SourceSettings.Network.values()),
              SourceSettings.Network.PUBLIC)
          .explained(
              "Where the forge may stand: on the public internet only, or also in a private network and on"
                  + " this machine.",
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

  /** Whether it names a repository: {@code weekly/newsletter}, at GitLab also {@code a/b/c}. */
  public static boolean isRepository(String text) {
    return text.length() <= 300 && !text.contains("..") && NAME.matcher(text).matches();
  }

  private static Optional<String> repository(String text, TomlValue given) {
    return isRepository(text)
        ? Optional.of(text)
        : given.wrong(
            "%s %s is not a repository; write its owner and its name, as in %s"
                .formatted(given.subject(), Snippet.of(text), given.right()));
  }
}
