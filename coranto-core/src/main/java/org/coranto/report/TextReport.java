package org.coranto.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.RelatedPlace;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;

/// Text for people: the line with a mark under the finding, and its fix.
final class TextReport implements Report {

  private static final int MOST_REASONS = 5;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String about() {
    return "people";
  }

  @Override
  public boolean saysWhatIsUnknown() {
    return true;
  }

  @Override
  public Writing begin(ReportOptions setting, Consumer<String> out) {
    return new Lines(setting, out);
  }

  private record Lines(ReportOptions setting, Consumer<String> out) implements Writing {

    private static final String BOLD = "1";
    private static final String DIM = "2";

    @Override
    public void add(CheckedText text) {
      switch (text) {
        case CheckedText.Unread(var path, var why) ->
            say(paint(BOLD, TerminalSafe.line(path)) + ": " + TerminalSafe.line(why));
        case CheckedText.Proof proof -> add(proof);
      }
    }

    private void add(CheckedText.Proof proof) {
      var path = TerminalSafe.line(proof.path());
      for (var fixed : proof.fixed()) {
        say(
            "%s: fixed: %s [%s]"
                .formatted(
                    paint(BOLD, path),
                    TerminalSafe.line(fixed.fix().map(fix -> fix.title()).orElse("")),
                    fixed.check()));
      }
      if (!proof.unsettled().isEmpty()) {
        say(
            "%s: not fixed, because the fixes of these checks undo or repeat each other: %s"
                .formatted(path, String.join(", ", proof.unsettled())));
      }
      var places = new LineIndex(proof.source());
      proof.findings().forEach(finding -> add(path, proof, places, finding));
      for (var link : proof.unanswered()) {
        say(
            "%s:%s: unknown: %s"
                .formatted(
                    paint(BOLD, path),
                    places.at(link.span().start()),
                    TerminalSafe.line(link.words())));
      }
    }

    private void add(String path, CheckedText.Proof proof, LineIndex places, Finding finding) {
      say(
          "%s: %s: %s %s"
              .formatted(
                  paint(BOLD, path + ":" + places.at(finding.span().start())),
                  paint(colour(finding.severity()), finding.severity().word()),
                  TerminalSafe.line(finding.message()),
                  paint(DIM, "[" + finding.check() + "]")));
      excerpt(proof, places, finding);
      for (var place : finding.related()) {
        say("       %s %s".formatted(paint(DIM, "|"), related(places, place)));
      }
      finding
          .fix()
          .ifPresent(fix ->
              say(
                  "       %s %s %s"
                      .formatted(
                          paint(DIM, "="),
                          TerminalSafe.line(fix.title()),
                          paint(DIM, "(" + way(fix) + ")"))));
    }

    private String way(Fix fix) {
      return fix.safe() ? setting.fixing().safe() : setting.fixing().all();
    }

    private static String related(LineIndex places, RelatedPlace place) {
      return "line %d: %s"
          .formatted(places.at(place.span().start()).line(), TerminalSafe.line(place.words()));
    }

    private void excerpt(CheckedText.Proof proof, LineIndex places, Finding finding) {
      int number = places.firstLine(finding.span());
      int last = places.lastLine(finding.span());
      var excerpt = Excerpt.of(proof.source().text(), places.span(number), finding.span());
      var more = last > number ? " to line " + last : "";
      say("%s %s".formatted(paint(DIM, "%6d |".formatted(number)), excerpt.line()));
      say(
          "%s %s"
              .formatted(
                  paint(DIM, "       |"),
                  paint(colour(finding.severity()), excerpt.marks() + more)));
    }

    private static String colour(Severity severity) {
      return switch (severity) {
        case ERROR -> "1;31";
        case WARNING -> "1;33";
        case SUGGESTION -> "1;36";
      };
    }

    private String paint(String how, String text) {
      return setting.colours() ? "\033[" + how + "m" + text + "\033[0m" : text;
    }

    private void say(String line) {
      out.accept(line + "\n");
    }

    @Override
    public void end(FindingsSummary summary) {
      if (setting.quiet()) {
        return;
      }
      say(found(summary, setting.fixing()));
      summary.sayWhatIsUnknown().ifPresent(this::say);
      summary.sayWhatIsContradicted().ifPresent(this::say);
    }
  }

  static String unknown(FindingsSummary summary) {
    return summary.unknown().isEmpty()
        ? unanswered(summary.unanswered(), summary.unreached())
        : "Not known offline: "
            + summary.unknown().stream().map(Requirement::words).collect(Collectors.joining("; "))
            + ".";
  }

  /// The most frequent reasons first.
  private static String unanswered(Map<String, Integer> reasons, boolean unreached) {
    int pages = reasons.values().stream().mapToInt(Integer::intValue).sum();
    return (unreached ? "No linked page could be checked. Is there a network? " : "")
        + "Could not check %s: ".formatted(count(pages, "linked page"))
        + reasons.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_REASONS)
            .map(reason ->
                "%s (%,d)".formatted(TerminalSafe.line(reason.getKey()), reason.getValue()))
            .collect(Collectors.joining("; "))
        + (reasons.size() > MOST_REASONS ? "; …" : ".");
  }

  static String found(FindingsSummary summary, ReportOptions.Fixing fixing) {
    var where = count(summary.texts() - summary.unread(), "text");
    var counts = new ArrayList<String>();
    for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
      if (summary.count(severity) > 0) {
        counts.add(count(summary.count(severity), severity.word()));
      }
    }
    var out = new StringBuilder();
    if (summary.ready()) {
      out.append(summary.stops() || summary.unread() > 0 ? "Not ready: " : "Ready: ");
    }
    out.append(counts.isEmpty() ? "nothing to correct" : String.join(", ", counts));
    out.append(" in ").append(where).append('.');
    if (summary.fixed() > 0) {
      out.append(" Fixed: %d.".formatted(summary.fixed()));
    }
    out.append(fixable(summary, fixing));
    if (summary.unread() > 0) {
      out.append(" %s could not be read.".formatted(count(summary.unread(), "text")));
    }
    var sentence = out.toString();
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  private static String fixable(FindingsSummary summary, ReportOptions.Fixing fixing) {
    if (summary.safe() > 0) {
      var more =
          summary.unsafe() > 0 ? ", %d more with %s".formatted(summary.unsafe(), fixing.all()) : "";
      return " %d can be fixed with %s%s.".formatted(summary.safe(), fixing.safe(), more);
    }
    return summary.unsafe() > 0
        ? " %d can be fixed with %s.".formatted(summary.unsafe(), fixing.all())
        : "";
  }

  private static String count(int number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}
