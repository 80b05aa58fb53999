package org.coranto.config;

import java.util.Collection;
import java.util.List;
import org.coranto.toml.TomlParser;
import org.coranto.toml.TomlPosition;
import org.coranto.toml.TomlTable;

/// Reads a `coranto.toml`. Never throws; an empty text gives the defaults.
public final class ConfigReader {

  private static final int LONGEST = 1_000_000;

  private ConfigReader() {}

  /// @param file its name in messages: `coranto.toml`
  /// @param outputs the allowed names in `[outputs] only`
  public static ConfigReading read(String text, String file, Collection<String> outputs) {
    return read(text, file, outputs, List.of());
  }

  /// @param sources the allowed kinds of `[[source]]`, with their keys
  public static ConfigReading read(
      String text, String file, Collection<String> outputs, List<SourceForm> sources) {
    var problems = new ConfigProblems(file);
    if (text.length() > LONGEST) {
      problems.add(
          TomlPosition.START,
          "the file has %,d characters; a configuration has at most %,d"
              .formatted(text.length(), LONGEST));
      return new ConfigReading.Refused(problems.inOrder());
    }
    var parsed = TomlParser.parse(text);
    parsed
        .problems()
        .forEach(problem -> problems.add(problem.at(), TomlSyntax.message(problem, text)));
    return parsed.isReadable()
        ? checked(config(parsed.table(), outputs, sources, problems), problems)
        : new ConfigReading.Refused(problems.inOrder());
  }

  private static ConfigReading checked(Config config, ConfigProblems problems) {
    return problems.isEmpty()
        ? new ConfigReading.Read(config)
        : new ConfigReading.Refused(problems.inOrder());
  }

  private static Config config(
      TomlTable parsed,
      Collection<String> outputs,
      List<SourceForm> forms,
      ConfigProblems problems) {
    var top = TableReader.ofTop(parsed, new UnknownKeys(ConfigKeys.ALL, problems));
    var schedule = ScheduleKeys.read(top.table(ConfigTable.SCHEDULE));
    var written = SectionKeys.read(top.tables(ConfigTable.SECTION));
    var sections = written.isEmpty() ? DefaultSections.ALL : written;
    var sources = SourceKeys.read(top.tables(ConfigTable.SOURCE), forms, sections);
    var content = top.table(ConfigTable.CONTENT);
    return new Config(
        NewsletterKeys.read(top),
        schedule,
        ContentKeys.read(content),
        VariableKeys.read(top.table(ConfigTable.VARIABLES)),
        PermalinksKeys.read(top.table(ConfigTable.PERMALINKS), schedule.every()),
        sections,
        CheckKeys.read(top.table(ConfigTable.CHECKS), ConfigTable.CHECKS),
        OnlineKeys.read(top.table(ConfigTable.ONLINE)),
        sources,
        PullRequestKeys.read(top.table(ConfigTable.PULL_REQUESTS)),
        VoteKeys.read(top.tables(ConfigTable.VOTE), sections, sources),
        OutputKeys.read(top.table(ConfigTable.OUTPUTS), outputs),
        ThemeKeys.read(top.table(ConfigTable.THEME)),
        ContentKeys.references(content));
  }
}
