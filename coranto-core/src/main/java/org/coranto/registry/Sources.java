package org.coranto.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.config.Config;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceSettings;
import org.coranto.source.CommandSource;
import org.coranto.source.EventPagesSource;
import org.coranto.source.MeetupSource;
import org.coranto.source.Source;
import org.coranto.source.calendar.CalendarSource;
import org.coranto.source.feed.FeedSource;
import org.coranto.source.forge.ForgeQuery;
import org.coranto.source.forum.DiscourseTopic;
import org.coranto.source.links.HackerNews;
import org.coranto.source.links.Lobsters;
import org.coranto.source.links.Reddit;
import org.coranto.source.mail.MailSource;
import org.coranto.source.report.ReportSource;
import org.coranto.source.social.Bluesky;
import org.coranto.source.social.Mastodon;

/// Every kind of source.
public final class Sources {

  public static final List<Source> ALL =
      List.of(
          new Bluesky(),
          new CalendarSource(),
          new CommandSource(),
          new DiscourseTopic(),
          new EventPagesSource(),
          new FeedSource(),
          new ForgeQuery(),
          new HackerNews(),
          new Lobsters(),
          new MailSource(),
          new Mastodon(),
          new MeetupSource(),
          new Reddit(),
          new ReportSource());

  /// What `coranto.toml` may say of them.
  public static final List<SourceForm> FORMS = ALL.stream().map(Source::form).toList();

  private Sources() {}

  /// The names of sources whose tips are a list that is made as a whole: no one decides about each.
  public static Set<String> trackers(Config config) {
    return config.sources().stream()
        .filter(it -> named(it.source()).flatMap(kind -> kind.tracker(it)).isPresent())
        .map(SourceSettings::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  public static Optional<Source> named(String name) {
    return ALL.stream().filter(source -> source.name().equals(name)).findFirst();
  }
}
