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

/**
 * Applies fixes until none is left: a mended text may show what was hidden before.
 *
 * <p>Nothing outside the spans of edits changes. Where two fixes overlap the first is applied, and
 * the other one has its turn in the next round, if it still stands. Checks whose fixes do not come
 * to rest are left out as a whole, so that mending twice is mending once.
 */
public final class FixApplier {

  /** Honest fixes take two or three. */
  private static final int MOST_ROUNDS = 12;

  private final Function<SourceText, Read> look;
  private final boolean unsafe;

  /**
   * What is found in a text, and its code, which only a fix {@linkplain Fix#onCode() meant for it}
   * changes, wherever the findings are from.
   */
  public record Read(List<Finding> findings, CodeAreas code) {

    public Read {
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param text after all fixes
   * @param mended what was found and mended, round by round
   * @param left what is still found
   * @param unsettled checks whose fixes were not applied, since they do not come to rest
   */
  public record Mended(
      SourceText text, List<Finding> mended, List<Finding> left, Set<String> unsettled) {}

  /**
   * @param look reads a text
   * @param unsafe whether fixes are applied that an editor should look at first
   */
  public FixApplier(Function<SourceText, Read> look, boolean unsafe) {
    this.look = look;
    this.unsafe = unsafe;
  }

  public Mended of(SourceText source) {
    var unsettled = new TreeSet<String>();
    while (true) {
      var tried = attempt(source, unsettled);
      if (tried.isPresent()) {
        return tried.get();
      }
    }
  }

  /** Empty where it did not come to rest; the checks to blame have been added. */
  private Optional<Mended> attempt(SourceText source, Set<String> unsettled) {
    var text = source;
    var mended = new ArrayList<Finding>();
    var seen = new HashSet<String>();
    for (int round = 0; ; round++) {
      var read = look.apply(text);
      var now = chosen(read, text, unsettled);
      if (now.isEmpty()) {
        return Optional.of(
            new Mended(text, List.copyOf(mended), read.findings(), Set.copyOf(unsettled)));
      }
      if (round == MOST_ROUNDS || !seen.add(text.text())) {
        now.forEach(finding -> unsettled.add(finding.check()));
        return Optional.empty();
      }
      text = text.with(edits(now));
      mended.addAll(now);
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
    for (var finding : read.findings()) {
      var fix = finding.fix().filter(it -> (unsafe || it.safe()) && it.isAllowed(read.code()));
      if (fix.isPresent()
          && !unsettled.contains(finding.check())
          && changes(fix.get(), text)
          && fits(fix.get().edits(), taken)) {
        taken.addAll(fix.get().edits());
        chosen.add(finding);
      }
    }
    return chosen;
  }

  /** Whether it is sound and does something. */
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
