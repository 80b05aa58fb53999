package org.coranto.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;

/// Applies fixes until none is left, in rounds, because a fixed text may have findings that were
/// hidden before.
///
/// Nothing outside the spans of edits changes. If two fixes overlap, the first is applied, and the
/// other in the next round, if its finding is still there. A check whose fixes never end is left
/// out completely, so that applying fixes twice gives the same text as once.
///
/// Before a safe fix is applied, the text is read with and without it: if readers would get more
/// changes than its check declares, it is left to the editor.
public final class FixApplier {

  /// Correct fixes need two or three.
  private static final int MOST_ROUNDS = 12;

  private final Function<SourceText, Read> look;
  private final boolean unsafe;

  /// The findings of a text, and its code, which only fixes [for code][Fix#onCode()] may change.
  public record Read(List<Finding> findings, CodeAreas code) {

    public Read {
      findings = List.copyOf(findings);
    }
  }

  /// @param text after all fixes
  /// @param fixed the findings that were fixed, round by round
  /// @param left the findings of the fixed text
  /// @param unsettled checks whose fixes were not applied, because they never end
  public record Fixed(
      SourceText text, List<Finding> fixed, List<Finding> left, Set<String> unsettled) {}

  /// @param look reads a text
  /// @param unsafe whether to apply unsafe fixes too
  public FixApplier(Function<SourceText, Read> look, boolean unsafe) {
    this.look = look;
    this.unsafe = unsafe;
  }

  public Fixed of(SourceText source) {
    var unsettled = new TreeSet<String>();
    while (true) {
      var tried = attempt(source, unsettled);
      if (tried.isPresent()) {
        return tried.get();
      }
    }
  }

  /// Empty if the fixes did not end; then the checks that caused it have been added.
  private Optional<Fixed> attempt(SourceText source, Set<String> unsettled) {
    var text = source;
    var fixed = new ArrayList<Finding>();
    var seen = new HashSet<String>();
    for (int round = 0; ; round++) {
      var read = look.apply(text);
      var now = chosen(read, text, unsettled);
      if (now.isEmpty()) {
        return Optional.of(
            new Fixed(text, List.copyOf(fixed), read.findings(), Set.copyOf(unsettled)));
      }
      if (round == MOST_ROUNDS || !seen.add(text.text())) {
        now.forEach(finding -> unsettled.add(finding.check()));
        return Optional.empty();
      }
      text = text.with(edits(now));
      fixed.addAll(now);
    }
  }

  private static List<Edit> edits(List<Finding> findings) {
    var edits = new ArrayList<Edit>();
    findings.forEach(finding -> finding.fix().ifPresent(fix -> edits.addAll(fix.edits())));
    return edits;
  }

  private List<Finding> chosen(Read read, SourceText text, Set<String> unsettled) {
    var chosen = new ArrayList<Finding>();
    var taken = new ArrayList<Edit>();
    var guard = new LazyGuard(text);
    for (var finding : read.findings()) {
      var fix = finding.fix().filter(it -> (unsafe || it.safe()) && it.isAllowed(read.code()));
      if (fix.isPresent()
          && !unsettled.contains(finding.check())
          && changes(fix.get(), text)
          && fits(fix.get().edits(), taken)
          && (unsafe || guard.allows(finding, fix.get()))) {
        taken.addAll(fix.get().edits());
        chosen.add(finding);
      }
    }
    return chosen;
  }

  /// Reads the text only if there is a fix to judge.
  private static final class LazyGuard {

    private final SourceText text;
    private Optional<FixGuard> guard = Optional.empty();

    LazyGuard(SourceText text) {
      this.text = text;
    }

    boolean allows(Finding finding, Fix fix) {
      if (fix.effect() == FixEffect.ANYTHING) {
        return true;
      }
      var known = guard.orElseGet(() -> new FixGuard(text));
      guard = Optional.of(known);
      return known.allows(finding, fix);
    }
  }

  /// Whether the fix is valid and changes something.
  private static boolean changes(Fix fix, SourceText text) {
    return fits(fix.edits(), List.of())
        && fix.edits().stream().allMatch(edit -> edit.span().end() <= text.text().length())
        && fix.edits().stream()
            .anyMatch(edit -> !text.slice(edit.span()).equals(edit.replacement()));
  }

  private static boolean fits(List<Edit> edits, List<Edit> taken) {
    var all = new ArrayList<>(taken);
    all.addAll(edits);
    all.sort(Comparator.comparingInt((Edit edit) -> edit.span().start()));
    for (int i = 1; i < all.size(); i++) {
      var one = all.get(i - 1).span();
      var other = all.get(i).span();
      if (other.start() < one.end() || other.start() == one.start()) {
        return false;
      }
    }
    return true;
  }
}
