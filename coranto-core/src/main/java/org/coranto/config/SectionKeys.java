package org.coranto.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.model.SectionKind;

/** The keys of {@code [[section]]}, and what they make. */
public final class SectionKeys {

  public static final Key<Optional<String>> NAME =
      Key.of(
          Table.SECTION,
          "name",
          Types.NAME_IN_KEBAB_CASE.optional(),
          Optional.empty(),
          "The section's name in addresses, feeds and reports; made from its title, where it is not"
              + " given.",
          "\"rust-jobs\"");

  public static final Key<Optional<String>> TITLE =
      Key.of(
          Table.SECTION,
          "title",
          Types.WORDS.optional(),
          Optional.empty(),
          "What readers see where the section stands alone; made from its name, where it is not"
              + " given. An edition's heading of these words belongs to the section, too.",
          "\"Jobs\"");

  public static final Key<SectionKind> KIND =
      Key.of(
          Table.SECTION,
          "kind",
          Types.choice("section kind", "Kinds", SectionKind.values()),
          SectionKind.LINKS,
          "What its entries are.",
          "\"jobs\"");

  public static final Key<List<String>> HEADINGS =
      Key.of(
          Table.SECTION,
          "headings",
          Types.listOf(Types.WORDS, "headings"),
          List.of(),
          "The wordings its heading has had. Letter case, markup, pictures and punctuation at the"
              + " end do not matter; `*` stands for any words, and alone for every heading that"
              + " belongs nowhere else. A heading below it belongs to it, unless a section of its"
              + " own says otherwise.",
          "[\"Jobs\", \"Now hiring*\"]");

  public static final Key<Integer> PRIORITY =
      Key.of(
          Table.SECTION,
          "priority",
          Types.number(1, 9),
          5,
          "1 is folded first when a mail grows too long, 9 is never folded.",
          "9");

  public static final Key<Optional<String>> OWNER =
      Key.of(
          Table.SECTION,
          "owner",
          Types.WORDS.optional(),
          Optional.empty(),
          "Who looks after it.",
          "\"ada\"");

  static final List<Key<?>> ALL = List.of(NAME, TITLE, KIND, HEADINGS, PRIORITY, OWNER);

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
          NAME, "[[section]] has neither name nor title; write it as in name = " + NAME.example());
    }
    var shown = title.orElseGet(() -> sentence(name.orElse("section")));
    var headings = table.value(HEADINGS);
    return new SectionRule(
        name.orElseGet(() -> Types.kebab(shown)),
        shown,
        table.value(KIND),
        headings.isEmpty() ? List.of(shown) : headings,
        table.value(PRIORITY),
        table.value(OWNER),
        CheckKeys.read(table.table(Table.SECTION_CHECKS), Table.SECTION_CHECKS));
  }

  /** {@code Rust jobs} for {@code rust-jobs}. */
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
                "there is a section \"%s\" already, in line %d; give each a name of its own"
                    .formatted(rules.get(i).name(), first));
      }
    }
  }

  private static void eachHeadingOnce(List<SectionRule> rules, List<TableReader> tables) {
    var owners = new HashMap<Wording, SectionRule>();
    for (int i = 0; i < rules.size(); i++) {
      var headings = rules.get(i).headings();
      for (int j = 0; j < headings.size(); j++) {
        var owner = owners.putIfAbsent(Wording.ofRule(headings.get(j)), rules.get(i));
        if (owner != null) {
          tables.get(i).wrongItem(HEADINGS, j, twice(headings.get(j), owner, rules.get(i)));
        }
      }
    }
  }

  private static String twice(String heading, SectionRule owner, SectionRule here) {
    return owner.equals(here)
        ? "the heading %s stands here twice (letter case, markup and punctuation at the end do not matter)"
            .formatted(Quoted.of(heading))
        : "the heading %s belongs to the section \"%s\" already; a heading belongs to one section"
            .formatted(Quoted.of(heading), owner.name());
  }
}
