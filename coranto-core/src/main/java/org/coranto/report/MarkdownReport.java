package org.coranto.report;

import java.util.function.Consumer;
import org.coranto.check.Explanation;

/// One Markdown comment, for forges without suggestions: what, why, and the change.
final class MarkdownReport implements Report {

  /// The largest number of findings in the comment.
  private static final int MOST = 30;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String about() {
    return "one comment, for any forge";
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Writing() {
      private final StringBuilder items = new StringBuilder();
      private int count;

      @Override
      public void add(CheckedText text) {
        switch (text) {
          case CheckedText.Unread(var path, var why) ->
              items.append("\n* %s: %s\n".formatted(Advice.plain(path), Advice.plain(why)));
          case CheckedText.Proof proof -> {
            var places = new LineIndex(proof.source());
            for (var finding : proof.findings()) {
              if (++count <= MOST) {
                var why = setting.explanation(finding.check()).map(Explanation::why).orElse("");
                items.append(item(proof.path(), Advice.of(proof, finding, places, why)));
              }
            }
            for (var link : proof.unanswered()) {
              items.append(
                  "\n* %s, line %d: %s\n"
                      .formatted(
                          Advice.plain(proof.path()),
                          places.at(link.span().start()).line(),
                          Advice.plain(link.words())));
            }
          }
        }
      }

      @Override
      public void end(FindingsSummary summary) {
        out.accept("<!-- coranto check -->\n" + Greeting.of(summary) + "\n" + items);
        if (count > MOST) {
          out.accept("\nThe log of the check lists %d more.\n".formatted(count - MOST));
        }
      }
    };
  }

  private static String item(String path, Advice advice) {
    return "\n### %s, line %d\n\n%s\n\n%s\n\n%s\n"
        .formatted(
            Advice.plain(path),
            advice.first(),
            advice.words(),
            advice.diff(),
            ReviewReport.footer(advice.finding().check()));
  }
}
