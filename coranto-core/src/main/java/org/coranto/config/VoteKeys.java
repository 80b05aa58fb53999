package org.coranto.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.config.VoteSettings.TieRule;
import org.coranto.model.SectionKind;

/** The keys of {@code [[vote]]}, and what they make. */
public final class VoteKeys {

  public static final ConfigKey<String> SECTION =
      ConfigKey.required(
          ConfigTable.VOTE,
          "section",
          ValueTypes.NAME_IN_KEBAB_CASE,
          "The section that the winner goes to, by its name; its kind is `pick` or `quote`.",
          "\"pick\"");

  public static final ConfigKey<Optional<String>> NAME =
      ConfigKey.of(
              ConfigTable.VOTE, "name", ValueTypes.NAME_IN_KEBAB_CASE.optional(), Optional.empty())
          .explained(
              "What commands and records call the vote; the section's name, where it is not given.",
              "\"gauge\"");

  public static final ConfigKey<Optional<String>> LINE =
      ConfigKey.of(ConfigTable.VOTE, "line", ValueTypes.WORDS.optional(), Optional.empty())
          .explained(
              "How the winner is shown: the words of a pick, or the line below a quotation. `{title}`,"
                  + " `{address}` and `{words}` (what `coranto vote place --words` says) are filled in. By"
                  + " default `This week's pick is [{title}]({address}).` and `– [{title}]({address})`.",
              "\"This week's gauge is [{title}]({address}), {words}.\"");

  public static final ConfigKey<String> CREDIT =
      ConfigKey.of(
              ConfigTable.VOTE,
              "credit",
              ValueTypes.ANY_WORDS,
              "Thanks to [{by}]({seen}) for the suggestion!")
          .explained(
              "The line that thanks whoever was the first to nominate the winner: `{by}` is their name,"
                  + " `{seen}` where the nomination can be seen. Without that, only the name stands.",
              "\"Thanks to [{by}]({seen}) for the nomination!\"");

  public static final ConfigKey<String> SELF_CREDIT =
      ConfigKey.of(
              ConfigTable.VOTE,
              "self-credit",
              ValueTypes.ANY_WORDS,
              "Thanks to [{by}]({seen}) for the self-suggestion!")
          .explained(
              "The same where they nominated what is theirs: they say so, or it lies below their name.",
              "\"Thanks to [{by}]({seen}) for the self-nomination!\"");

  public static final ConfigKey<TieRule> TIE =
      ConfigKey.of(
              ConfigTable.VOTE,
              "tie",
              ValueTypes.choice("rule for ties", "Rules", TieRule.values()),
              TieRule.EARLIER)
          .explained(
              "Who wins of several with the most votes: what was nominated `earlier`, or what an `editor`"
                  + " chooses.",
              "\"editor\"");

  public static final ConfigKey<Integer> CLOSES =
      ConfigKey.of(ConfigTable.VOTE, "closes", ValueTypes.number(0, 720), 0)
          .explained("How many hours before press it closes.", "24");

  public static final ConfigKey<Integer> NEAR_MISS =
      ConfigKey.of(ConfigTable.VOTE, "near-miss", ValueTypes.number(0, 1_000_000), 1)
          .explained("With so many votes, what did not win takes part in the next vote.", "3");

  public static final ConfigKey<Integer> WEEKS =
      ConfigKey.of(ConfigTable.VOTE, "weeks", ValueTypes.number(1, 52), 4)
          .explained("In so many votes a nomination takes part at most.", "2");

  public static final ConfigKey<Optional<Integer>> AGAIN_AFTER =
      ConfigKey.of(
              ConfigTable.VOTE,
              "again-after",
              ValueTypes.number(0, 5_200).optional(),
              Optional.empty())
          .explained(
              "So many weeks after an edition whose pick it was, something can win again: `0` at any time."
                  + " Without it, never.",
              "104");

  public static final ConfigKey<List<String>> BALLOTS =
      ConfigKey.of(
              ConfigTable.VOTE,
              "ballots",
              ValueTypes.listOf(ValueTypes.NAME_IN_KEBAB_CASE, "names of sources"),
              List.of())
          .explained(
              "The sources whose tips are ballots, each of whoever sent it, and never shown: a mailbox for"
                  + " votes, a program that reads the answers of a form.",
              "[\"vote-form\"]");

  public static final ConfigKey<String> RESULTS =
      ConfigKey.of(ConfigTable.VOTE, "results", PathTypes.FOLDER, "votes")
          .explained(
              "The folder of the records, which are public: who was nominated, what counted, what came of"
                  + " it. Voters have pseudonyms there.",
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
          NAME, "there is another vote \"%s\"; give this one a name of its own".formatted(name));
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
            "there is no source %s.%s %s"
                .formatted(
                    Snippet.of(name),
                    DidYouMean.question(name, names),
                    names.isEmpty()
                        ? "Describe it in a [[source]]"
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
          "\"%s\" is no section of kind pick or quote.%s %s"
              .formatted(
                  section,
                  DidYouMean.question(section, fitting),
                  fitting.isEmpty()
                      ? "There is none yet"
                      : "There are: " + String.join(", ", fitting)));
    }
  }
}
