package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.coranto.markdown.Lines;
import org.coranto.output.JsonTree;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The corrections of the editors of This Week in Rust until 2023, and how many of them are found.
/// The figures by category are made by `proof/editor-corrections`; this test has the lower limit.
class RealCorrectionsTest {

  /// Lines with findings, for each text by its digest.
  private static final Map<String, List<Set<Integer>>> SAID = new ConcurrentHashMap<>();

  private static List<JsonTree> records;
  private static JsonTree finals;

  @BeforeAll
  static void check_every_text() {
    var folder = RealData.folder("editor-corrections");
    RustArchive.learn();
    records =
        lines(folder.resolve("records.jsonl"))
            .map(line -> JsonTree.of(line.getBytes(StandardCharsets.UTF_8)))
            .filter(it -> it.text("scored").equals("true"))
            .toList();
    finals = JsonTree.of(RealData.bytes(folder.resolve("finals.json")));
    lines(folder.resolve("files.txt"))
        .parallel()
        .map(line -> line.split(" "))
        .forEach(it ->
            SAID.put(
                it[1], said(folder.resolve("files/" + it[1] + ".md"), LocalDate.parse(it[0]))));
  }

  private static Stream<String> lines(Path file) {
    return new String(RealData.bytes(file), StandardCharsets.UTF_8).lines();
  }

  private static List<Set<Integer>> said(Path file, LocalDate date) {
    var context = RustArchive.context(file, date);
    return RustArchive.findings(context).stream()
        .map(it -> linesOf(it, context.edition().lines()))
        .toList();
  }

  /// The lines of its span and those that its fix changes.
  private static Set<Integer> linesOf(Finding finding, Lines lines) {
    var numbers = new TreeSet<Integer>();
    var spans =
        Stream.concat(
            Stream.of(finding.span()),
            finding.fix().stream().flatMap(fix -> fix.edits().stream()).map(edit -> edit.span()));
    spans.forEach(span -> {
      int last = lines.at(Math.max(span.start(), span.end() - 1)).number();
      for (int line = lines.at(span.start()).number(); line <= last; line++) {
        numbers.add(line);
      }
    });
    return numbers;
  }

  private static double recall(String kind) {
    int found = 0;
    var asked =
        records.stream()
            .filter(it -> it.text("kind").equals(kind) && it.text("klass").equals("defect"))
            .filter(it -> it.text("detectable").equals("yes"))
            .toList();
    assertThat(asked).hasSizeGreaterThan(300);
    for (var record : asked) {
      var lines = SAID.getOrDefault(record.text("blob_before"), List.of());
      found +=
          lines.stream().anyMatch(it -> it.stream().anyMatch(wanted(record)::contains)) ? 1 : 0;
    }
    return 100.0 * found / asked.size();
  }

  /// The lines on which a finding counts, as in `score/editor_corrections.py`.
  private static Set<Integer> wanted(JsonTree record) {
    var wanted = new HashSet<Integer>();
    int line = Integer.parseInt(record.text("line_no_before"));
    if (record.text("pure_insert").equals("true")) {
      wanted.addAll(List.of(line - 1, line));
    }
    for (int i = 0; i < record.list("line_before").size(); i++) {
      wanted.add(line + i);
    }
    record.list("alt_lines").forEach(it -> wanted.add(Integer.parseInt(it.text())));
    return wanted;
  }

  @Test
  void most_corrections_after_publication_are_found() {
    assertThat(recall("post")).isGreaterThan(FLOOR_AFTER);
  }

  @Test
  void most_corrections_before_publication_are_found() {
    assertThat(recall("pre")).isGreaterThan(FLOOR_BEFORE);
  }

  @Test
  void of_what_the_editors_left_as_it_is_little_is_said() {
    var mended = new HashMap<String, Set<String>>();
    for (var record : records) {
      if (record.text("kind").equals("post")) {
        record
            .list("line_after")
            .forEach(line ->
                mended
                    .computeIfAbsent(record.text("issue_date"), _ -> new HashSet<>())
                    .add(line.text().strip()));
      }
    }
    int noise = 0;
    var folder = RealData.folder("editor-corrections/files");
    for (var last : finals.fields().entrySet()) {
      var sha = last.getValue().text();
      var text = lines(folder.resolve(sha + ".md")).toList();
      var known = mended.getOrDefault(last.getKey(), Set.of());
      for (var said : SAID.getOrDefault(sha, List.of())) {
        boolean touches =
            said.stream()
                .anyMatch(
                    line -> line <= text.size() && known.contains(text.get(line - 1).strip()));
        noise += touches ? 0 : 1;
      }
    }
    assertThat(noise / (double) finals.fields().size()).isLessThan(CEILING_OF_NOISE);
  }

  private static final double FLOOR_AFTER = 79; // percent
  private static final double FLOOR_BEFORE = 80; // percent
  private static final double CEILING_OF_NOISE = 2.6; // findings for each edition
}
