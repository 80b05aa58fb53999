package org.coranto.config;

import java.util.List;
import java.util.stream.Stream;

/// Every key of `coranto.toml`, in the order of `docs/configuration.md`.
public final class ConfigKeys {

  public static final List<ConfigKey<?>> ALL =
      Stream.of(
              NewsletterKeys.ALL,
              ScheduleKeys.ALL,
              ContentKeys.ALL,
              VariableKeys.ALL,
              PermalinksKeys.ALL,
              SectionKeys.ALL,
              CheckKeys.ALL,
              OnlineKeys.ALL,
              SourceKeys.ALL,
              PullRequestKeys.ALL,
              VoteKeys.ALL,
              OutputKeys.ALL,
              ThemeKeys.ALL)
          .<ConfigKey<?>>flatMap(List::stream)
          .toList();

  private ConfigKeys() {}

  /// The keys of one table, in order.
  public static List<ConfigKey<?>> of(ConfigTable table) {
    return ALL.stream().filter(key -> key.table() == table).toList();
  }
}
