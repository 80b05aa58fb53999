package org.coranto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.SectionKind;

/// Guesses the kind of a section from the words of its heading.
final class HeadingWords {

  private record Rule(SectionKind kind, Pattern words) {}

  /// The first match counts: `call for participation: events` is a call.
  private static final List<Rule> RULES =
      List.of(
          rule(
              SectionKind.JOBS,
              "jobs?|hiring|careers?|vacanc(y|ies)|job offers?|work\\b.*\\bmoney"),
          rule(SectionKind.QUOTE, "quotes? of( the)? \\w+|quotes?"),
          rule(SectionKind.PICK, "\\w+( & \\w+)? of( the)? (day|week|fortnight|month|year|issue)"),
          rule(
              SectionKind.CALLS,
              "calls? for .*|cfps?\\b.*|.*\\bhelp wanted|good first issues|starter tasks|get involved"),
          rule(
              SectionKind.EVENTS,
              "((upcoming|local|community|online|virtual) )*(events?|meet-?ups?|conferences?|gatherings|calendar|agenda)"),
          rule(
              SectionKind.TRACKER,
              ".*\\b(merge[ds]?|merges|commits|pull requests|prs?|rfcs?|proposals?|changelog|new releases|changes|triage|comment period|deprecat\\w+|promot\\w+|removals|reversions|version updates|dependency updates)\\b.*"));

  private HeadingWords() {}

  /// @param heading in the form that is compared: in lower case, without markup
  static Optional<SectionKind> kind(String heading) {
    var words = heading.length() > 100 ? heading.substring(0, 100) : heading;
    return RULES.stream()
        .filter(rule -> rule.words().matcher(words).matches())
        .map(Rule::kind)
        .findFirst();
  }

  private static Rule rule(SectionKind kind, String words) {
    var about = kind == SectionKind.JOBS ? "(.*\\b)?(%s)(\\b.*)?" : "%s";
    return new Rule(kind, Pattern.compile(about.formatted(words)));
  }
}
