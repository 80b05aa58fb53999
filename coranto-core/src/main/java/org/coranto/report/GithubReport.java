package org.coranto.report;

import java.util.function.Consumer;
import org.coranto.check.Finding;
import org.coranto.check.Severity;

/// Workflow commands for the runners of GitHub and Forgejo, which show findings next to the lines
/// of a pull request: `::error file=a.md,line=3::message`.
final class GithubReport implements Report {

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String about() {
    return "annotations in a pull request";
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Writing() {
      @Override
      public void add(CheckedText text) {
        switch (text) {
          case CheckedText.Unread(var path, var why) ->
              out.accept("::error file=%s::%s\n".formatted(property(path), data(why)));
          case CheckedText.Proof proof -> {
            var places = new LineIndex(proof.source());
            proof.findings().forEach(it -> out.accept(command(proof.path(), it, places)));
            for (var link : proof.unanswered()) {
              out.accept(
                  "::notice file=%s,line=%d,title=unknown::%s\n"
                      .formatted(
                          property(proof.path()),
                          places.at(link.span().start()).line(),
                          data(link.words())));
            }
          }
        }
      }

      @Override
      public void end(FindingsSummary summary) {
        if (!setting.quiet()) {
          out.accept(data(TextReport.found(summary, setting.fixing())) + "\n");
        }
      }
    };
  }

  private static String command(String path, Finding finding, LineIndex places) {
    var start = places.at(finding.span().start());
    int last = places.lastLine(finding.span());
    var end = places.at(finding.span().end());
    var columns =
        last == start.line() && end.line() == last
            ? ",col=%d,endColumn=%d".formatted(start.column(), end.column())
            : "";
    return "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s\n"
        .formatted(
            command(finding.severity()),
            property(path),
            start.line(),
            last,
            columns,
            property(finding.check()),
            data(finding.message() + finding.fix().map(fix -> "\n" + fix.title()).orElse("")));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  /// Escaped like in the runner's own toolkit, so that a message cannot start a command.
  private static String data(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '%' -> out.append("%25");
            case '\r' -> out.append("%0D");
            case '\n' -> out.append("%0A");
            case '\t' -> out.append(' ');
            default -> out.appendCodePoint(TerminalSafe.shown(c));
          }
        });
    return out.toString();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
