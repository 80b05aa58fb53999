package org.coranto.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.model.SectionKind;

/// The keys of `[[vote]]`, and the record that they fill.
public final class VoteKeys {

  public static final ConfigKey<String> SECTION =
      ConfigKey.required(
          ConfigTable.VOTE,
          "section",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "The name of the section that the winner goes to. Its kind must be `pick` or `quote`.",
          "\"pick\"");

  public static final ConfigKey<Optional<String>> NAME =
      ConfigKey.of(
              ConfigTable.VOTE, "name", ValueTypes.NAME_IN_KEBAB_CASE.optional(), Optional.empty())
          .explained(
              "The name of the vote in commands and records. Default: the" + " section's name.",
              "\"gauge\"");

  public static final ConfigKey<Optional<String>> LINE =
      ConfigKey.of(ConfigTable.VOTE, "line", ValueTypes.WORDS.optional(), Optional.empty())
          .explained(
              "The text for the winner: the words of a pick, or the line after"
                  + " a quotation. `{title}`, `{address}` and `{words}` (from"
                  + " `coranto vote place --words`) are filled in. Default: `This"
                  + " week's pick is [{title}]({address}).` or `–"
                  + " [{title}]({address})`.",
              "\"This week's gauge is [{title}]({address}), {words}.\"");

  public static final ConfigKey<String> CREDIT =
      ConfigKey.of(
              ConfigTable.VOTE,
              "credit",
              ValueTypes.ANY_WORDS,
              "Thanks to [{by}]({seen}) for the suggestion!")
          .explained(
              "The line that thanks the person who nominated the winner first:"
                  + " `{by}` is their name, `{seen}` the URL of the nomination."
                  + " Without a URL, only the name is shown.",
              "\"Thanks to [{by}]({seen}) for the nomination!\"");

  public static final ConfigKey<String> SELF_CREDIT =
      ConfigKey.of(
              ConfigTable.VOTE,
              "self-credit",
              ValueTypes.ANY_WORDS,
              "Thanks to [{by}]({seen}) for the self-suggestion!")
          .explained(
              "The same for people who nominated their own work: they say so,"
                  + " or its URL contains their name.",
              "\"Thanks to [{by}]({seen}) for the self-nomination!\"");

  public static final ConfigKey<TieRule> TIE =
      ConfigKey.of(
              ConfigTable.VOTE,
              "tie",
              ValueTypes.choice("rule for ties", "Rules", TieRule.values()),
              TieRule.EARLIER)
          .explained(
              "Who wins a tie: the nomination that came `earlier`, or the one"
                  + " that an `editor` chooses.",
              "\"editor\"");

  public static final ConfigKey<Integer> CLOSES =
      ConfigKey.of(ConfigTable.VOTE, "closes", ValueTypes.number(0, 720), 0)
          .explained("How many hours before publication the vote closes.", "24");

  public static final ConfigKey<Integer> NEAR_MISS =
      ConfigKey.of(ConfigTable.VOTE, "near-miss", ValueTypes.number(0, 1_000_000), 1)
          .explained(
              "A nomination that did not win takes part in the next vote if it has"
                  + " at least this many votes.",
              "3");

  public static final ConfigKey<Integer> WEEKS =
      ConfigKey.of(ConfigTable.VOTE, "weeks", ValueTypes.number(1, 52), 4)
          .explained("The maximum number of votes that a nomination takes part in.", "2");

  public static final ConfigKey<Optional<Integer>> AGAIN_AFTER =
      ConfigKey.of(
              ConfigTable.VOTE,
              "again-after",
              ValueTypes.number(0, 5_200).optional(),
              Optional.empty())
          .explained(
              "How many weeks after its win something can win again; `0` means"
                  + " at any time. Without this key, never.",
              "104");

  public static final ConfigKey<List<String>> BALLOTS =
      ConfigKey.of(
              ConfigTable.VOTE,
              "ballots",
              ValueTypes.listOf(ValueTypes.NAME_IN_KEBAB_CASE, "names of sources"),
              List.of())
          .explained(
              "The sources whose tips are secret ballots, one for each sender:"
                  + " a mailbox for votes, or a program that reads the answers of a"
                  + " form.",
              "[\"vote-form\"]");

  public static final ConfigKey<String> RESULTS =
      ConfigKey.of(ConfigTable.VOTE, "results", PathTypes.FOLDER, "votes")
          .explained(
              "The folder of the public records: nominations, counted votes and"
                  + " results. Voters are shown with pseudonyms.",
              "\"content/votes\"");

  static final List<ConfigKey<?>> ALL =
      List.of(
          SECTION,
          NAME,
          LINE,
          CREDIT,
          SELF_CREDIT,
          TIE,
          CLOSES,
          NEAR_MISS,
          WEEKS,
          AGAIN_AFTER,
          BALLOTS,
          RESULTS);

  private VoteKeys() {}

  static List<VoteSettings> read(
      List<TableReader> tables, List<SectionRule> sections, List<SourceSettings> sources) {
    var names = new HashSet<String>();
    return tables.stream().map(table -> vote(table, sections, sources, names)).toList();
  }

  private static VoteSettings vote(
      TableReader table,
      List<SectionRule> sections,
      List<SourceSettings> sources,
      Set<String> names) {
    var section = table.value(SECTION);
    var name = table.value(NAME).orElse(section);
    if (table.says(SECTION)) {
      known(section, sections, table);
    }
    if (!names.add(name)) {
      table.wrong(
          NAME, "there is already a vote \"%s\"; give this one its own name".formatted(name));
    }
    return new VoteSettings(
        name,
        section,
        table.value(LINE),
        table.value(CREDIT),
        table.value(SELF_CREDIT),
        table.value(TIE),
        table.value(CLOSES),
        table.value(NEAR_MISS),
        table.value(WEEKS),
        table.value(AGAIN_AFTER),
        ballots(table, sources),
        table.value(RESULTS));
  }

  private static List<String> ballots(TableReader table, List<SourceSettings> sources) {
    var names = sources.stream().map(SourceSettings::name).toList();
    var wanted = table.value(BALLOTS);
    for (var name : wanted) {
      if (!names.contains(name)) {
        table.wrong(
            BALLOTS,
            "unknown source %s.%s %s"
                .formatted(
                    Snippet.of(name),
                    DidYouMean.question(name, names),
                    names.isEmpty()
                        ? "Add a [[source]] for it"
                        : "Sources: " + String.join(", ", names)));
      }
    }
    return wanted;
  }

  private static void known(String section, List<SectionRule> sections, TableReader table) {
    var fitting =
        sections.stream()
            .filter(rule -> rule.kind() == SectionKind.PICK || rule.kind() == SectionKind.QUOTE)
            .map(SectionRule::name)
            .toList();
    if (!section.isEmpty() && !fitting.contains(section)) {
      table.wrong(
          SECTION,
          "\"%s\" is not a section of kind pick or quote.%s %s"
              .formatted(
                  section,
                  DidYouMean.question(section, fitting),
                  fitting.isEmpty()
                      ? "There is no such section yet"
                      : "Sections: " + String.join(", ", fitting)));
    }
  }
}
