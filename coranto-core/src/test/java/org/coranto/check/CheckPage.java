package org.coranto.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.config.CheckSettings;
import org.coranto.config.Config;
import org.coranto.markdown.Lines;
import org.coranto.registry.Checks;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;

/// A page of `docs/checks`, with its examples, which are fenced blocks. The words after the fence:
///
/// - `markdown bad`: the check finds something; with `bad 500-times`, each item is repeated so
///   often
/// - `markdown fixed`: the text after the fixes of the bad example before it
/// - `text said`: the findings in the bad example before it, with line and columns of each: `3:5-12
///   “…” is here twice.`
/// - `markdown good`: the check finds nothing
/// - `markdown earlier 2026-08-19`: an edition before, for all examples of the page
/// - `http https://example.org/post`: the answer of a server, for all examples of the page
///   ([AnsweredPages])
///
/// An example without a header is set into edition 100 of 2026-09-02. Four backticks fence what has
/// three in it.
record CheckPage(String name, String text, List<Example> examples) {

  static final Path FOLDER = Folders.project().resolve("docs/checks");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?ms)^(`{3,})(?:markdown|text) (bad|fixed|said|good|earlier)(?:"
              + " (?:(\\d+)-times|(\\S+)))?\\n(.*?)^\\1`*$");

  record Example(String kind, Optional<LocalDate> date, String text) {}

  static CheckPage of(String name) {
    var text = new String(RealData.bytes(FOLDER.resolve(name + ".md")), StandardCharsets.UTF_8);
    var examples = new ArrayList<Example>();
    for (var block = BLOCK.matcher(text); block.find(); ) {
      var date = Optional.ofNullable(block.group(4)).map(LocalDate::parse);
      examples.add(new Example(block.group(2), date, example(block)));
    }
    return new CheckPage(name, text, List.copyOf(examples));
  }

  private static String example(Matcher block) {
    var times = Optional.ofNullable(block.group(3)).map(Integer::parseInt);
    return times.map(n -> repeated(block.group(5), n)).orElse(block.group(5));
  }

  private static String repeated(String text, int times) {
    return text.lines()
        .map(line -> (line + "\n").repeat(line.startsWith("* ") ? times : 1))
        .collect(Collectors.joining());
  }

  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
          .map(file -> file.substring(0, file.length() - 3))
          .sorted()
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// The findings of `this` check for an example.
  List<Finding> findings(Check check, String example) {
    var asked = check instanceof SuppressionCheck ? Checks.ALL : List.of(check);
    return new CheckRunner(asked, EnumSet.allOf(Requirement.class))
        .read(context(example)).stream()
            .filter(finding -> asked.size() == 1 || finding.check().equals(check.name()))
            .toList();
  }

  /// The page with the present findings in each of its quotations.
  String quoting(Check check) {
    var quoting = new StringBuilder();
    var bad = "";
    int at = 0;
    for (var block = BLOCK.matcher(text); block.find(); ) {
      if (block.group(2).equals("bad")) {
        bad = example(block);
      } else if (block.group(2).equals("said")) {
        quoting.append(text, at, block.start(5)).append(said(check, bad));
        at = block.end(5);
      }
    }
    return quoting.append(text.substring(at)).toString();
  }

  private String said(Check check, String example) {
    var lines = context(example).edition().lines();
    long header = whole(example).lines().count() - example.lines().count();
    return findings(check, example).stream()
        .map(finding -> "%s %s\n".formatted(place(finding, lines, header), finding.message()))
        .collect(Collectors.joining());
  }

  private static String place(Finding finding, Lines lines, long header) {
    var first = lines.at(finding.span().start());
    var last = lines.at(finding.span().end());
    int from = finding.span().start() - first.span().start() + 1;
    int to = finding.span().end() - last.span().start() + 1;
    var end = last.equals(first) ? "" : (last.number() - header) + ":";
    return "%d:%d-%s%d".formatted(first.number() - header, from, end, to);
  }

  CheckContext context(String example) {
    return TestEditions.of(example, earlier(), config(), AnsweredPages.of(text));
  }

  /// Names the check, because some are off by default.
  private Config config() {
    var named = new CheckSettings(List.of(), List.of(name), List.of(), List.of());
    return TestEditions.config(named, CheckSettings.NONE);
  }

  /// The example; with a header if it has none.
  static String whole(String example) {
    return TestEditions.whole(TestEditions.DATE, example);
  }

  private Map<LocalDate, String> earlier() {
    return examples.stream()
        .filter(example -> example.kind().equals("earlier"))
        .collect(Collectors.toMap(example -> example.date().orElseThrow(), Example::text));
  }
}
