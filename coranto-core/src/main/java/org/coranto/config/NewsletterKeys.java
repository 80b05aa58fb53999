package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The top-level keys of `coranto.toml`, and the record that they fill.
public final class NewsletterKeys {

  public static final ConfigKey<String> NAME =
      ConfigKey.of(ConfigTable.NEWSLETTER, "name", ValueTypes.WORDS, "Newsletter")
          .explained("The name of the newsletter.", "\"The Weekly\"");

  public static final ConfigKey<URI> ADDRESS =
      ConfigKey.of(
              ConfigTable.NEWSLETTER,
              "address",
              AddressTypes.SITE,
              URI.create("http://localhost:8080/"))
          .explained(
              "The URL of its site. The default is where `coranto preview`"
                  + " serves it, so you can start without it; feeds and mails need"
                  + " the real URL.",
              "\"https://weekly.example/\"");

  public static final ConfigKey<String> DESCRIPTION =
      ConfigKey.of(ConfigTable.NEWSLETTER, "description", ValueTypes.ANY_WORDS, "")
          .explained(
              "One sentence for feeds, previews and search engines.",
              "\"What happened around the lighthouse this week.\"");

  public static final ConfigKey<List<String>> LANGUAGES =
      ConfigKey.of(
              ConfigTable.NEWSLETTER,
              "languages",
              ValueTypes.notEmpty(
                  ValueTypes.listOf(ValueTypes.LANGUAGE, "language tags"), "language"),
              List.of("en"))
          .explained(
              "The languages it is written in, as BCP 47 tags; the main" + " language first.",
              "[\"en\", \"pt-BR\"]");

  public static final ConfigKey<ZoneId> TIMEZONE =
      ConfigKey.of(ConfigTable.NEWSLETTER, "timezone", TimeTypes.ZONE, ZoneId.of("UTC"))
          .explained(
              "The time zone of its dates and of its publication time, as a"
                  + " name of the IANA database.",
              "\"Europe/Dublin\"");

  public static final ConfigKey<Optional<String>> PUBLISHER =
      ConfigKey.of(
              ConfigTable.NEWSLETTER, "publisher", ValueTypes.WORDS.optional(), Optional.empty())
          .explained(
              "Who is responsible for it, shown in the colophon and in feeds."
                  + " Default: the newsletter's name.",
              "\"The Weekly editors\"");

  public static final ConfigKey<Optional<String>> EMAIL =
      ConfigKey.of(
              ConfigTable.NEWSLETTER,
              "email",
              AddressTypes.EMAIL_ADDRESS.optional(),
              Optional.empty())
          .explained("The email address for messages from readers.", "\"editors@weekly.example\"");

  public static final ConfigKey<Optional<URI>> SUBSCRIBE =
      ConfigKey.of(
              ConfigTable.NEWSLETTER, "subscribe", AddressTypes.WEB.optional(), Optional.empty())
          .explained(
              "The URL of the page where readers subscribe.",
              "\"https://weekly.example/subscribe\"");

  public static final ConfigKey<Optional<URI>> REPOSITORY =
      ConfigKey.of(
              ConfigTable.NEWSLETTER, "repository", AddressTypes.WEB.optional(), Optional.empty())
          .explained(
              "The URL of its source repository, for \"edit this page\".",
              "\"https://code.example/weekly\"");

  public static final ConfigKey<Optional<URI>> HUB =
      ConfigKey.of(ConfigTable.NEWSLETTER, "hub", AddressTypes.WEB.optional(), Optional.empty())
          .explained(
              "A WebSub hub that its feeds announce, so that feed readers learn"
                  + " of a new edition at once.",
              "\"https://hub.example/\"");

  static final List<ConfigKey<?>> ALL =
      List.of(
          NAME,
          ADDRESS,
          DESCRIPTION,
          LANGUAGES,
          TIMEZONE,
          PUBLISHER,
          EMAIL,
          SUBSCRIBE,
          REPOSITORY,
          HUB);

  private NewsletterKeys() {}

  static NewsletterIdentity read(TableReader table) {
    var name = table.value(NAME);
    return new NewsletterIdentity(
        name,
        table.value(ADDRESS),
        table.value(DESCRIPTION),
        table.value(LANGUAGES),
        table.value(TIMEZONE),
        table.value(PUBLISHER).orElse(name),
        table.value(EMAIL),
        table.value(SUBSCRIBE),
        table.value(REPOSITORY),
        table.value(HUB));
  }
}
