package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.model.SectionKind;

/// The keys of `[[section]]`, and the record that they fill.
public final class SectionKeys {

  public static final ConfigKey<Optional<String>> NAME =
      ConfigKey.of(
              ConfigTable.SECTION,
              "name",
              ValueTypes.NAME_IN_KEBAB_CASE.optional(),
              Optional.empty())
          .explained(
              "The section's name in URLs, feeds and reports. Default: made" + " from its title.",
              "\"rust-jobs\"");

  public static final ConfigKey<Optional<String>> TITLE =
      ConfigKey.of(ConfigTable.SECTION, "title", ValueTypes.WORDS.optional(), Optional.empty())
          .explained(
              "What readers see where the section is shown on its own. Default:"
                  + " made from its name. A heading with these words in an edition"
                  + " also belongs to the section.",
              "\"Jobs\"");

  public static final ConfigKey<SectionKind> KIND =
      ConfigKey.of(
              ConfigTable.SECTION,
              "kind",
              ValueTypes.choice("section kind", "Kinds", SectionKind.values()),
              SectionKind.LINKS)
          .explained("What kind of entries it has.", "\"jobs\"");

  public static final ConfigKey<List<String>> HEADINGS =
      ConfigKey.of(
              ConfigTable.SECTION,
              "headings",
              ValueTypes.listOf(ValueTypes.WORDS, "headings"),
              List.of())
          .explained(
              "The headings that the section has had. Letter case, markup,"
                  + " pictures and punctuation at the end do not matter. `*` matches"
                  + " any words; `*` alone matches every heading that belongs to no"
                  + " other section. A lower-level heading belongs to the section"
                  + " too, unless it matches a section of its own.",
              "[\"Jobs\", \"Now hiring*\"]");

  public static final ConfigKey<Integer> PRIORITY =
      ConfigKey.of(ConfigTable.SECTION, "priority", ValueTypes.number(1, 9), 5)
          .explained(
              "How early the section is shortened when a mail is too long: 1 first," + " 9 never.",
              "9");

  public static final ConfigKey<Optional<String>> OWNER =
      ConfigKey.of(ConfigTable.SECTION, "owner", ValueTypes.WORDS.optional(), Optional.empty())
          .explained("The person who looks after the section.", "\"ada\"");

  static final List<ConfigKey<?>> ALL = List.of(NAME, TITLE, KIND, HEADINGS, PRIORITY, OWNER);

  private SectionKeys() {}

  static List<SectionRule> read(List<TableReader> tables) {
    var rules = tables.stream().map(SectionKeys::rule).toList();
    eachNamedOnce(rules, tables);
    eachHeadingOnce(rules, tables);
    return rules;
  }

  private static SectionRule rule(TableReader table) {
    var name = table.value(NAME);
    var title = table.value(TITLE);
    if (!table.says(NAME) && !table.says(TITLE)) {
      table.wrong(
          NAME,
          "[[section]] has neither name nor title; write for example name = " + NAME.example());
    }
    var shown = title.orElseGet(() -> sentence(name.orElse("section")));
    var headings = table.value(HEADINGS);
    return new SectionRule(
        name.orElseGet(() -> ValueTypes.kebab(shown)),
        shown,
        table.value(KIND),
        headings.isEmpty() ? List.of(shown) : headings,
        table.value(PRIORITY),
        table.value(OWNER),
        CheckKeys.read(table.table(ConfigTable.SECTION_CHECKS), ConfigTable.SECTION_CHECKS));
  }

  /// `Rust jobs` for `rust-jobs`.
  private static String sentence(String name) {
    var words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void eachNamedOnce(List<SectionRule> rules, List<TableReader> tables) {
    var lines = new HashMap<String, Integer>();
    for (int i = 0; i < rules.size(); i++) {
      int line = tables.get(i).position(NAME).line();
      var first = lines.putIfAbsent(rules.get(i).name(), line);
      if (first != null) {
        tables
            .get(i)
            .wrong(
                NAME,
                "there is already a section \"%s\", in line %d; give each section its own name"
                    .formatted(rules.get(i).name(), first));
      }
    }
  }

  private static void eachHeadingOnce(List<SectionRule> rules, List<TableReader> tables) {
    var owners = new HashMap<HeadingKey, SectionRule>();
    for (int i = 0; i < rules.size(); i++) {
      var headings = rules.get(i).headings();
      for (int j = 0; j < headings.size(); j++) {
        var owner = owners.putIfAbsent(HeadingKey.ofRule(headings.get(j)), rules.get(i));
        if (owner != null) {
          tables.get(i).wrongItem(HEADINGS, j, twice(headings.get(j), owner, rules.get(i)));
        }
      }
    }
  }

  private static String twice(String heading, SectionRule owner, SectionRule here) {
    return owner.equals(here)
        ? "the heading %s is listed twice (letter case, markup and punctuation at the end do not matter)"
            .formatted(Snippet.of(heading))
        : "the heading %s already belongs to the section \"%s\"; a heading belongs to one section"
            .formatted(Snippet.of(heading), owner.name());
  }
}
