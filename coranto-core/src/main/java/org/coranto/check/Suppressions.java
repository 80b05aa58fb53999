package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.config.DidYouMean;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.model.Span;

/// The comments of an edition that allow findings: `<!-- coranto: allow dead-link, because the page
/// moves on Monday -->`.
///
/// At the end of a line a comment applies to that line; on a line of its own to the item or
/// paragraph that follows; before the first heading to the whole edition.
final class Suppressions {

  private static final Pattern OURS = Pattern.compile("<!--\\s*+coranto:");

  private static final Pattern RIGHT =
      Pattern.compile("allow\\s++([a-z0-9-]++)\\s*+,\\s*+because\\s++\\S.*+", Pattern.DOTALL);

  private static final class Allowance {
    final String check;
    final Span comment;
    final Span holds;
    boolean used;

    Allowance(String check, Span comment, Span holds) {
      this.check = check;
      this.comment = comment;
      this.holds = holds;
    }
  }

  private final List<Span> comments = new ArrayList<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Finding> malformed = new ArrayList<>();

  private Suppressions() {}

  static Suppressions of(AnnotatedEdition edition, CurrentNames names) {
    var found = new Suppressions();
    for (var span : edition.comments().closed()) {
      var comment = edition.slice(span);
      var ours = OURS.matcher(comment);
      if (ours.lookingAt()) {
        found.comments.add(span);
        var right = RIGHT.matcher(comment.substring(ours.end(), comment.length() - 3).strip());
        if (right.matches()) {
          found.allowances.add(new Allowance(names.of(right.group(1)), span, holds(edition, span)));
        } else {
          found.malformed.add(malformed(span, comment));
        }
      }
    }
    return found;
  }

  private static Finding malformed(Span span, String comment) {
    return SuppressionCheck.MALFORMED.finding(
        span,
        "“%s” is not a valid “allow” comment. Write <!-- coranto: allow NAME, because REASON -->."
            .formatted(comment.replaceAll("\\s++", " ")));
  }

  private static Span holds(AnnotatedEdition edition, Span comment) {
    var lines = edition.lines();
    var line = lines.at(comment.start());
    var last = lines.at(comment.end());
    boolean alone =
        edition.text().substring(line.span().start(), comment.start()).isBlank()
            && edition.text().substring(comment.end(), last.span().end()).isBlank();
    if (!alone) {
      return line.span().through(last.span());
    }
    if (edition.section(comment.start()).isEmpty()) {
      return new Span(0, edition.text().length());
    }
    return following(lines, last.number() + 1);
  }

  /// The next item with the lines indented under it, or the next paragraph.
  private static Span following(Lines lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).is(Line.Kind.BLANK)) {
      at++;
    }
    if (at > lines.size()) {
      return lines.get(lines.size()).span();
    }
    var first = lines.get(at);
    int end = at;
    while (end < lines.size() && belongs(first, lines.get(end + 1))) {
      end++;
    }
    return first.span().through(lines.get(end).span());
  }

  private static boolean belongs(Line first, Line next) {
    return first.is(Line.Kind.ITEM)
        ? next.indent() > first.indent() && !next.is(Line.Kind.BLANK)
        : next.is(first.kind()) && !first.is(Line.Kind.HEADING);
  }

  /// Whether a comment allows this finding. Findings inside these comments are always allowed.
  boolean allow(Finding finding) {
    if (comments.stream().anyMatch(comment -> comment.contains(finding.span()))) {
      return true;
    }
    boolean allowed = false;
    for (var allowance : allowances) {
      if (allowance.check.equals(finding.check())
          && allowance.holds.start() <= finding.span().start()
          && finding.span().start() <= allowance.holds.end()) {
        allowance.used = true;
        allowed = true;
      }
    }
    return allowed;
  }

  /// Findings for comments that are malformed or not needed any more.
  ///
  /// @param names the names of all checks
  /// @param silent checks that did not run
  List<Finding> complaints(Set<String> names, Set<String> silent) {
    var complaints = new ArrayList<>(malformed);
    for (var allowance : allowances) {
      unused(allowance, names, silent).ifPresent(complaints::add);
    }
    return complaints;
  }

  private static Optional<Finding> unused(
      Allowance allowance, Set<String> names, Set<String> silent) {
    if (!names.contains(allowance.check)) {
      return Optional.of(
          SuppressionCheck.MALFORMED.finding(
              allowance.comment,
              "There is no check “%s”.%s"
                  .formatted(allowance.check, DidYouMean.question(allowance.check, names))));
    }
    if (allowance.used || silent.contains(allowance.check)) {
      return Optional.empty();
    }
    var remove =
        Fix.safe("Remove the comment", Fix.delete(allowance.comment))
            .within(SuppressionCheck.UNUSED.effect());
    return Optional.of(
        SuppressionCheck.UNUSED
            .finding(
                allowance.comment,
                "“allow %s” is not needed here any more.".formatted(allowance.check))
            .with(remove));
  }
}
