package org.coranto.config;

import java.util.Arrays;
import java.util.Optional;

/// A table of `coranto.toml`.
public enum ConfigTable {
  NEWSLETTER(
      "",
      "General facts about the newsletter. These keys are at the top of the file, before any table."),
  SCHEDULE("schedule", "When editions appear and how they are numbered."),
  CONTENT(
      "content",
      "Where the files are, relative to the newsletter's folder, and how editions"
          + " are written. All paths use forward slashes and stay inside that folder."),
  VARIABLES(
      "variables",
      "The placeholders of the template that are filled in when a draft is opened."
          + " All are optional: if the template has no placeholder for events or calls,"
          + " those that are still open go into the section where the last edition had"
          + " them."),
  PERMALINKS("permalinks", "The URLs of pages, relative to the newsletter's address."),
  SECTION(
      "section",
      "A section, found by the headings it has had over the years. Repeat the table for"
          + " each section."),
  SECTION_CHECKS(
      "section.checks",
      "Settings for this section that replace those of `[checks]`. Write the table"
          + " after its `[[section]]`."),
  CHECKS("checks", "Which checks `coranto check` runs, and how severe their findings are."),
  ONLINE(
      "online",
      "How `coranto check --online` fetches linked pages. It only connects to"
          + " public internet addresses, whatever is set here."),
  SOURCE(
      "source",
      "A source of tips. Repeat the table for each source. These keys are for all"
          + " sources; each kind of source also has its own keys."),
  PULL_REQUESTS(
      "pull-requests",
      "Where `coranto receive --pull-request` finds pull requests. For a well-known"
          + " forge, the newsletter's `repository` is enough."),
  VOTE("vote", "A vote of the readers on a pick or a quote. Repeat the table for each vote."),
  OUTPUTS("outputs", "Which outputs are rendered, and how much of each."),
  THEME("theme", "The look of the site."),
  THEME_LINKS("theme.links", "A link in the site's footer. Repeat the table for each link.");

  private final String path;
  private final String doc;

  ConfigTable(String path, String doc) {
    this.path = path;
    this.doc = doc;
  }

  /// As in TOML, with dots: `theme.links`; empty for the top level.
  public String path() {
    return path;
  }

  public String doc() {
    return doc;
  }

  /// Whether there may be several.
  public boolean isList() {
    return this == SECTION || this == SOURCE || this == VOTE || this == THEME_LINKS;
  }

  /// As a header: `[content]`, `[[section]]`.
  public String header() {
    return isList() ? "[[" + path + "]]" : "[" + path + "]";
  }

  /// The last part of the name: `links`.
  String word() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  Optional<ConfigTable> parent() {
    return switch (this) {
      case NEWSLETTER -> Optional.empty();
      case THEME_LINKS -> Optional.of(THEME);
      case SECTION_CHECKS -> Optional.of(SECTION);
      case SCHEDULE,
          CONTENT,
          VARIABLES,
          PERMALINKS,
          SECTION,
          CHECKS,
          ONLINE,
          SOURCE,
          PULL_REQUESTS,
          VOTE,
          OUTPUTS,
          THEME ->
          Optional.of(NEWSLETTER);
    };
  }

  static Optional<ConfigTable> below(ConfigTable parent, String name) {
    return Arrays.stream(values())
        .filter(table -> table.parent().filter(parent::equals).isPresent())
        .filter(table -> table.word().equals(name))
        .findFirst();
  }
}
