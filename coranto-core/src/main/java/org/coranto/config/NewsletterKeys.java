package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The keys of the top of {@code coranto.toml}, and what they make. */
public final class NewsletterKeys {

  public static final Key<String> NAME =
      Key.of(
          Table.NEWSLETTER,
          "name",
          Types.WORDS,
          "Newsletter",
          "What the newsletter is called.",
          "\"The Weekly\"");

  public static final Key<URI> ADDRESS =
      Key.of(
          Table.NEWSLETTER,
          "address",
          AddressTypes.SITE,
          URI.create("http://localhost:8080/"),
          "Where its site is. The default is where `coranto preview` shows it, so that nothing is"
              + " needed to begin with; feeds and mails need the real one.",
          "\"https://weekly.example/\"");

  public static final Key<String> DESCRIPTION =
      Key.of(
          Table.NEWSLETTER,
          "description",
          Types.ANY_WORDS,
          "",
          "One sentence for feeds, previews and search engines.",
          "\"What happened around the lighthouse this week.\"");

  public static final Key<List<String>> LANGUAGES =
      Key.of(
          Table.NEWSLETTER,
          "languages",
          Types.notEmpty(Types.listOf(Types.LANGUAGE, "language tags"), "language"),
          List.of("en"),
          "The languages it is written in, as BCP 47 tags, the main one first.",
          "[\"en\", \"pt-BR\"]");

  public static final Key<ZoneId> TIMEZONE =
      Key.of(
          Table.NEWSLETTER,
          "timezone",
          TimeTypes.ZONE,
          ZoneId.of("UTC"),
          "The time zone of its dates and of its press hour, by its name in the IANA database.",
          "\"Europe/Dublin\"");

  public static final Key<Optional<String>> PUBLISHER =
      Key.of(
          Table.NEWSLETTER,
          "publisher",
          Types.WORDS.optional(),
          Optional.empty(),
          "Who answers for it, as shown in the colophon and in feeds; its name, where nobody is"
              + " given.",
          "\"The Weekly editors\"");

  public static final Key<Optional<String>> EMAIL =
      Key.of(
          Table.NEWSLETTER,
          "email",
          AddressTypes.EMAIL_ADDRESS.optional(),
          Optional.empty(),
          "Where readers write to.",
          "\"editors@weekly.example\"");

  public static final Key<Optional<URI>> SUBSCRIBE =
      Key.of(
          Table.NEWSLETTER,
          "subscribe",
          AddressTypes.WEB.optional(),
          Optional.empty(),
          "Where readers leave their address.",
          "\"https://weekly.example/subscribe\"");

  public static final Key<Optional<URI>> REPOSITORY =
      Key.of(
          Table.NEWSLETTER,
          "repository",
          AddressTypes.WEB.optional(),
          Optional.empty(),
          "Where its text lies, for \"edit this page\".",
          "\"https://code.example/weekly\"");

  public static final Key<Optional<URI>> HUB =
      Key.of(
          Table.NEWSLETTER,
          "hub",
          AddressTypes.WEB.optional(),
          Optional.empty(),
          "A WebSub hub that its feeds name, so that readers learn of an edition at once.",
          "\"https://hub.example/\"");

  static final List<Key<?>> ALL =
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

  static Newsletter read(TableReader table) {
    var name = table.value(NAME);
    return new Newsletter(
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
