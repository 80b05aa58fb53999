package org.coranto.config;

import java.util.Arrays;
import java.util.Optional;

/** A table of {@code coranto.toml}. */
public enum ConfigTable {
  NEWSLETTER("", "What the newsletter is. These keys stand at the top of the file."),
  SCHEDULE("schedule", "When an edition is due, and how it is numbered."),
  CONTENT(
      "content",
      "Where things lie, from the newsletter's folder, and how editions are written. All paths have"
          + " forward slashes and stay inside that folder."),
  VARIABLES(
      "variables",
      "How the template names what is filled in when a draft is opened. What the template does not"
          + " name is not missed: events and calls that are still to come then go where the last"
          + " edition had them."),
  PERMALINKS("permalinks", "The addresses of pages, below the newsletter's own."),
  SECTION("section", "A section, by the headings it has had over the years; one for each."),
  SECTION_CHECKS(
      "section.checks",
      "What holds in this section instead of what `[checks]` says; below its `[[section]]`."),
  CHECKS("checks", "What `coranto check` looks for, and how much it weighs."),
  ONLINE(
      "online",
      "How `coranto check --online` asks linked pages. It goes to the public internet only, whatever"
          + " stands here."),
  SOURCE(
      "source",
      "Where tips are gathered from; one for each. These keys belong to all sources; each kind has"
          + " some of its own, which stand beside them."),
  PULL_REQUESTS(
      "pull-requests",
      "Where `coranto receive --pull-request` asks for what people propose. On a forge that is known"
          + " by its host, the newsletter's `repository` says all that is needed."),
  VOTE("vote", "A pick or a quote that readers vote for; one for each."),
  OUTPUTS("outputs", "What is rendered, and how much of it."),
  THEME("theme", "How the site looks."),
  THEME_LINKS("theme.links", "A link in the site's footer; one for each.");

  private final String path;
  private final String doc;

  ConfigTable(String path, String doc) {
    this.path = path;
    this.doc = doc;
  }

  /** As TOML has it, with a dot between: {@code theme.links}; empty for the top. */
  public String path() {
    return path;
  }

  public String doc() {
    return doc;
  }

  /** Whether there may be several. */
  public boolean isList() {
    return this == SECTION || this == SOURCE || this == VOTE || this == THEME_LINKS;
  }

  /** As a header: {@code [content]}, {@code [[section]]}. */
  public String header() {
    return isList() ? "[[" + path + "]]" : "[" + path + "]";
  }

  /** The name below the table that holds it: {@code links}. */
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
