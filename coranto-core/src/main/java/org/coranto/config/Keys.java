package org.coranto.config;

import java.util.List;
import java.util.stream.Stream;

/** Every key of {@code coranto.toml}, in the order of {@code docs/configuration.md}. */
public final class Keys {

  public static final List<Key<?>> ALL =
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
          .<Key<?>>flatMap(List::stream)
          .toList();

  private Keys() {}

  /** The keys of one table, in order. */
  public static List<Key<?>> of(Table table) {
    return ALL.stream().filter(key -> key.table() == table).toList();
  }
}
