package org.coranto.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.coranto.check.Explanation;
import org.coranto.check.Finding;
import org.coranto.json.JsonWriter;

/// A review of a pull request for GitHub's API: `body`, and `comments` with suggestions on the
/// lines that the change touched. Findings on other lines are in the body, because a forge refuses
/// comments there.
final class ReviewReport implements Report {

  /// The largest number of comments; more would be too many for a newcomer.
  private static final int MOST = 30;

  private static final int LONGEST_BODY = 20_000;

  /// The mark with which a later review finds an earlier one.
  private static final String MARK = "<!-- coranto check -->\n";

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String about() {
    return "a review with suggestions, for a forge's API";
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Review(setting, out);
  }

  private record Comment(String path, Advice advice) {}

  private record Review(
      ReportOptions setting, Consumer<String> out, List<Comment> comments, StringBuilder elsewhere)
      implements Writing {

    Review(ReportOptions setting, Consumer<String> out) {
      this(setting, out, new ArrayList<>(), new StringBuilder());
    }

    @Override
    public void add(CheckedText text) {
      switch (text) {
        case CheckedText.Unread(var path, var why) -> mention(path, why);
        case CheckedText.Proof proof -> {
          var places = new LineIndex(proof.source());
          proof.findings().forEach(finding -> add(proof, places, finding));
        }
      }
    }

    private void add(CheckedText.Proof proof, LineIndex places, Finding finding) {
      var why = setting.explanation(finding.check()).map(Explanation::why).orElse("");
      var advice = Advice.of(proof, finding, places, why);
      var changed = proof.changed();
      if (comments.size() < MOST && (changed.isEmpty() || isBeside(advice, changed.get()))) {
        comments.add(new Comment(proof.path(), advice));
      } else {
        mention(
            "%s, line %d".formatted(proof.path(), places.firstLine(finding.span())),
            finding.message());
      }
    }

    private static boolean isBeside(Advice advice, Set<Integer> changed) {
      return IntStream.rangeClosed(advice.first(), advice.last()).allMatch(changed::contains);
    }

    private void mention(String where, String what) {
      if (elsewhere.length() < LONGEST_BODY) {
        elsewhere
            .append("* ")
            .append(Advice.plain(where))
            .append(": ")
            .append(Advice.plain(what))
            .append('\n');
      }
    }

    @Override
    public void end(FindingsSummary summary) {
      out.accept(
          JsonWriter.line(json -> {
            json.text("body", body(summary));
            json.array(
                "comments",
                () -> {
                  for (var comment : comments) {
                    var advice = comment.advice();
                    json.element(() -> {
                      json.text("path", comment.path());
                      if (advice.first() < advice.last()) {
                        json.number("start_line", advice.first());
                        json.text("start_side", "RIGHT");
                      }
                      json.number("line", advice.last());
                      json.text("side", "RIGHT");
                      json.text("body", body(advice));
                    });
                  }
                });
          })
              + "\n");
    }

    private static String body(Advice advice) {
      return MARK
          + advice.words()
          + advice.suggestion().map(suggestion -> "\n\n" + suggestion).orElse("")
          + "\n\n"
          + footer(advice.finding().check());
    }

    private String body(FindingsSummary summary) {
      var out = new StringBuilder(MARK).append(Greeting.of(summary));
      if (!comments.isEmpty()) {
        out.append(
            "\n\n"
                + "Each comment is next to its line. To accept a suggestion, use **Commit"
                + " suggestion**.");
      }
      if (!elsewhere.isEmpty()) {
        out.append("\n\n").append(elsewhere);
      }
      return out.toString();
    }
  }

  /// Explains how to keep the text as it is.
  static String footer(String check) {
    return "<sub>Correct as it is? Add `<!-- coranto: allow %s, because … -->` at the end of the line, or say so here. An editor decides.</sub>"
        .formatted(check);
  }
}
