package org.coranto.output.email;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.coranto.config.SectionRule;
import org.coranto.model.Edition;
import org.coranto.model.Section;

/// Makes an edition fit into a mail, step by step: without colours; then the longest section of the
/// lowest priority is shortened to its first few entries, then the next one; then the same sections
/// are shortened to their headings; then also those that are otherwise never shortened; in the end
/// only the title and the link to the web are left. The section that was shortened last gets back
/// as many entries as there is room for.
final class SizeReducer {

  /// The number of entries for "first few".
  private static final int FEW = 3;

  private static final int NEVER_FOLDED = 9;
  private static final int USUAL = 5;

  private final MailHtml html;
  private final SizeBudget budget;
  private final List<Section> sections;
  private final int[] priorities;
  private final EncodedSize[] wholes;
  private final SectionExcerpt[] portions;
  private final EncodedSize[] sizes;
  private EncodedSize total = EncodedSize.NOTHING;

  private SizeReducer(MailHtml html, Edition edition, List<SectionRule> rules, SizeBudget budget) {
    this.html = html;
    this.budget = budget;
    this.sections = edition.sections();
    this.priorities = sections.stream().mapToInt(section -> priority(section, rules)).toArray();
    this.portions = sections.stream().map(SectionExcerpt::whole).toArray(SectionExcerpt[]::new);
    this.wholes =
        sections.stream().map(SectionExcerpt::whole).map(this::size).toArray(EncodedSize[]::new);
    this.sizes = wholes.clone();
  }

  /// @param shown the sections as the mail shows them; empty if not even the headings fit
  record Fitted(List<SectionExcerpt> shown, SizeReport fitting) {}

  static Fitted of(MailHtml html, Edition edition, List<SectionRule> rules, SizeBudget budget) {
    var fit = new SizeReducer(html, edition, rules, budget);
    boolean colours = true;
    fit.total = fit.frame(colours);
    for (var size : fit.wholes) {
      fit.total = fit.total.plus(size);
    }
    if (!fit.fits()) {
      colours = false;
      fit.total = fit.total.minus(fit.frame(true)).plus(fit.frame(false));
      fit.fold();
    }
    return fit.fits() ? fit.fitted(colours) : fit.withoutSections();
  }

  private void fold() {
    var foldable = byPriority(i -> priorities[i] < NEVER_FOLDED);
    var others = byPriority(i -> priorities[i] >= NEVER_FOLDED);
    foldTo(FEW, foldable);
    foldTo(0, foldable);
    foldTo(FEW, others);
    foldTo(0, others);
  }

  private List<Integer> byPriority(IntPredicate chosen) {
    return IntStream.range(0, sections.size())
        .filter(chosen)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> priorities[i])
                .thenComparingLong(i -> -wholes[i].bytes()))
        .toList();
  }

  private void foldTo(int kept, List<Integer> order) {
    for (int i : order) {
      if (fits()) {
        return;
      }
      int before = shown(i);
      if (before > kept) {
        show(i, kept);
        unfold(i, kept, before);
      }
    }
  }

  /// Shows as many entries as there is room for: at least `low`, fewer than `high`.
  private void unfold(int i, int low, int high) {
    if (!fits()) {
      return;
    }
    int fitting = low;
    int tooMany = high;
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      show(i, middle);
      if (fits()) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    show(i, fitting);
  }

  private void show(int i, int kept) {
    portions[i] = SectionExcerpt.first(sections.get(i), kept);
    total = total.minus(sizes[i]);
    sizes[i] = size(portions[i]);
    total = total.plus(sizes[i]);
  }

  private int shown(int i) {
    return SectionExcerpt.entries(portions[i].section());
  }

  private boolean fits() {
    return total.bytes() + SizeBudget.HEADERS <= budget.limit();
  }

  private EncodedSize size(SectionExcerpt portion) {
    return budget.size(html.portion(portion));
  }

  private EncodedSize frame(boolean colours) {
    return budget.size(html.top(colours)).plus(budget.size(html.bottom()));
  }

  private Fitted fitted(boolean colours) {
    return new Fitted(List.of(portions), fitting(colours, this::shown));
  }

  private Fitted withoutSections() {
    total = frame(false).plus(budget.size(html.tooLong()));
    return new Fitted(List.of(), fitting(false, _ -> 0));
  }

  private SizeReport fitting(boolean colours, IntUnaryOperator shown) {
    var shares = new ArrayList<SizeReport.Share>();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      shares.add(
          new SizeReport.Share(
              section.id(),
              Truncate.shortened(section.title(), Truncate.TITLE),
              priorities[i],
              wholes[i].bytes(),
              SectionExcerpt.entries(section),
              shown.applyAsInt(i)));
    }
    return new SizeReport(total.bytes() + SizeBudget.HEADERS, budget.limit(), colours, shares);
  }

  private static int priority(Section section, List<SectionRule> rules) {
    return rules.stream()
        .filter(rule -> rule.name().equals(section.name()))
        .mapToInt(SectionRule::priority)
        .findFirst()
        .orElse(USUAL);
  }
}
