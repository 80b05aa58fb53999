package org.coranto.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.coranto.json.JsonReader;
import org.coranto.markdown.MarkdownParsers;
import org.coranto.registry.Checks;
import org.coranto.testing.RealData;
import org.coranto.url.UrlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// For any text, a safe fix changes only what its check declares ([FixEffect]), and only where the
/// fault is: not what readers see elsewhere, not where other links lead, never code, and it never
/// makes a host that the text does not have.
class SafeFixTest {

  /// Besides those of [ArbitraryText]: what fixes of links have got wrong.
  private static final List<String> PIECES =
      List.of(
          "main.rs",
          "NOTES.md",
          "www.example.org/a",
          "moon.example/5",
          "](https://",
          "](https://example.org/a",
          "(https://example.org/b)",
          "[https://example.org/c]",
          "https//",
          "https:/",
          "Tide_\\(sea\\)",
          "([",
          ")[",
          "]: ",
          "] (",
          " * ",
          "* * ",
          "*[",
          " ### ",
          "##",
          "\n* ",
          "\n\n* ",
          "\n",
          " ",
          "words and more words ",
          "Europe",
          "News",
          "`a\\<b>`",
          "http://localhost:4000/x",
          "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fq&sa=D",
          "［",
          "］（",
          "）");

  private static final Map<String, Check> BY_NAME =
      Checks.ALL.stream().collect(Collectors.toMap(Check::name, Function.identity()));

  private static final Set<String> DAMAGE_TO_THE_FILE =
      Set.of("encoding-damage", "invisible-character", "merge-marker");

  private static final int OF_EACH_CHECK = 4;

  /// An example with the same item a thousand times has a thousand fixes.
  private static final int LARGE = 5_000;

  /// What the HTML of a text says, taken from the HTML.
  private record Html(String letters, List<String> targets, List<String> code) {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Pattern TARGET = Pattern.compile("<(?:a href|img src)=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("(?s)<code[^>]*>(.*?)</code>");
    private static final Pattern OWN_URL =
        Pattern.compile("<a href=\"(?:mailto:|http://)?([^\"]*)\">(?:https?://)?\\1</a>");
    private static final Pattern URL = Pattern.compile("<a href=\"([^\"]*)\">\\1</a>");

    static Html of(String text) {
      var html = RENDERER.render(MarkdownParsers.EXACT.parse(text));
      var shown = OWN_URL.matcher(URL.matcher(html).replaceAll("")).replaceAll("");
      return new Html(
          shown.replaceAll("(?s)<!--.*?-->|<[^>]*>|\\s", ""),
          TARGET.matcher(html).results().map(it -> plain(it.group(1))).toList(),
          CODE.matcher(html).results().map(it -> it.group(1)).toList());
    }

    private static String plain(String html) {
      return html.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&amp;", "&");
    }
  }

  private static CheckContext context(String text) {
    return ArbitraryText.context(text);
  }

  private static List<Finding> findings(CheckContext context) {
    return new CheckRunner(Checks.ALL, EnumSet.allOf(Requirement.class)).read(context);
  }

  private static void holdsFor(String text) {
    var context = context(text);
    var old = context.edition().text();
    var before = Html.of(old);
    var seen = new HashMap<String, Integer>();
    for (var finding : findings(context)) {
      var fix = finding.fix().filter(Fix::safe);
      if (fix.isPresent() && seen.merge(finding.check(), 1, Integer::sum) <= OF_EACH_CHECK) {
        var fixed = alone(finding, context);
        compare(finding, fix.get(), old, before, Html.of(fixed));
      }
    }
    var all =
        new FixApplier(
                now -> {
                  var next = context(now.text());
                  return new FixApplier.Read(findings(next), next.edition().code());
                },
                false)
            .of(context.edition().source());
    if (all.fixed().stream().noneMatch(it -> DAMAGE_TO_THE_FILE.contains(it.check()))) {
      noNewHosts("All fixes together in " + text, text, before, Html.of(all.text().text()));
    }
  }

  /// The text after the fix of one finding, if it is applied.
  private static String alone(Finding finding, CheckContext context) {
    var source = context.edition().source();
    return new FixApplier(
            now ->
                new FixApplier.Read(
                    now.text().equals(source.text()) ? List.of(finding) : List.of(),
                    context.edition().code()),
            false)
        .of(source)
        .text()
        .text();
  }

  private static void compare(Finding finding, Fix fix, String text, Html before, Html after) {
    var effect = requireNonNull(BY_NAME.get(finding.check())).effect();
    var what = "%s in:%n%s%n".formatted(finding, text);
    assertThat(effect).as(what).isNotEqualTo(FixEffect.NONE);
    if (effect == FixEffect.ORDER) {
      assertThat(sorted(after.letters())).as(what).isEqualTo(sorted(before.letters()));
      assertThat(after.targets()).as(what).containsExactlyInAnyOrderElementsOf(before.targets());
      return;
    }
    if (!DAMAGE_TO_THE_FILE.contains(finding.check()) && !isWholeLine(fix)) {
      assertThat(after.code()).as(what).isEqualTo(before.code());
    }
    if (!effect.changesTargets()) {
      assertThat(after.targets()).as(what).isEqualTo(before.targets());
    }
    if (!effect.changesText()) {
      assertThat(after.letters()).as(what).isEqualTo(before.letters());
    } else if (effect != FixEffect.ANYTHING) {
      assertThat(changed(before.letters(), after.letters()))
          .as(what)
          .isLessThanOrEqualTo(paragraphs(text, finding, fix));
    }
    if (!DAMAGE_TO_THE_FILE.contains(finding.check())) {
      noNewHosts(what, text, before, after);
    }
  }

  private static boolean isWholeLine(Fix fix) {
    return fix.edits().stream().anyMatch(edit -> edit.replacement().isEmpty());
  }

  private static String sorted(String letters) {
    return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  /// How many letters are between the first and the last one that differ.
  private static int changed(String old, String now) {
    int most = Math.min(old.length(), now.length());
    int first = 0;
    while (first < most && old.charAt(first) == now.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && old.charAt(old.length() - 1 - last) == now.charAt(now.length() - 1 - last)) {
      last++;
    }
    return old.length() - last - first;
  }

  /// The length of the text between the blank lines around a finding and its fix.
  private static int paragraphs(String text, Finding finding, Fix fix) {
    int first = finding.span().start();
    int last = finding.span().end();
    for (var edit : fix.edits()) {
      first = Math.min(first, edit.span().start());
      last = Math.max(last, edit.span().end());
    }
    int start = Math.max(0, text.lastIndexOf("\n\n", first));
    int end = text.indexOf("\n\n", last);
    return (end < 0 ? text.length() : end) - start;
  }

  private static void noNewHosts(String what, String text, Html before, Html after) {
    var known = (text + ArbitraryText.archiveText()).toLowerCase(Locale.ROOT);
    var targets = new ArrayList<>(after.targets());
    targets.removeAll(before.targets());
    for (var target : targets) {
      UrlText.of(target)
          .ifPresent(url ->
              assertThat(known.contains(url.host()))
                  .as("%s made the host of %s", what, target)
                  .isTrue());
    }
  }

  static Stream<Check> checks() {
    return Checks.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void of_each_page_s_examples(Check check) {
    for (var example : CheckPage.of(check.name()).examples()) {
      if (example.text().length() < LARGE) {
        holdsFor(TestEditions.whole(TestEditions.DATE, example.text()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_texts_at_random(long seed) {
    var random = new Random(seed);
    var pieces = new ArrayList<>(ArbitraryText.pieces());
    pieces.addAll(PIECES);
    pieces.addAll(PIECES);
    for (int i = 0; i < 60; i++) {
      var text = new StringBuilder(TestEditions.whole(TestEditions.DATE, "## News\n\n"));
      for (int j = random.nextInt(40); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      holdsFor(text.toString());
    }
  }

  @Test
  void of_the_examples_of_commonmark() {
    var spec = RealData.bytes(RealData.folder("markdown/commonmark-spec.json"));
    var examples = JsonReader.read(spec).orElseThrow().elements();
    assertThat(examples).hasSizeGreaterThan(600);
    for (var example : examples) {
      var markdown = example.text("markdown");
      holdsFor(TestEditions.whole(TestEditions.DATE, "## News\n\n" + markdown));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"twir/content", "newsletters"})
  void of_real_editions_damaged_at_random(String folder) {
    var editions = RealData.markdown(RealData.folder(folder));
    for (long seed = 1; seed <= 2; seed++) {
      var random = new Random(seed);
      var edition = editions.get(random.nextInt(editions.size()));
      holdsFor(damaged(new String(RealData.bytes(edition), StandardCharsets.UTF_8), random));
    }
  }

  /// With letters of Markdown lost, doubled or moved, a hundred times.
  private static String damaged(String text, Random random) {
    var damaged = new StringBuilder(text.replace("\r", ""));
    var marks =
        IntStream.range(200, damaged.length())
            .filter(at -> "[]()*`<>#|:/\n\\.".indexOf(damaged.charAt(at)) >= 0)
            .boxed()
            .toList();
    for (int i = 0; i < 100 && !marks.isEmpty(); i++) {
      int at = Math.min(marks.get(random.nextInt(marks.size())), damaged.length() - 1);
      char mark = damaged.charAt(at);
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, mark);
        default -> damaged.deleteCharAt(at).insert(Math.max(0, at - 3), mark);
      }
    }
    return damaged.toString();
  }
}
