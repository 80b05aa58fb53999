package org.coranto.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coranto.model.Span;

/// One rule that finds one kind of fault. A pure function: equal contexts give equal findings.
public abstract class Check {

  private final String name;
  private final Severity severity;
  private final Stage when;
  private final FixEffect effect;
  private final Set<Requirement> needs;

  /// A check whose findings matter at any stage of a draft.
  ///
  /// @param name kebab-case, the name of the fault: `dead-link`, so that a comment reads “allow
  ///   dead-link”
  /// @param severity used unless `coranto.toml` sets another
  /// @param needs what it needs besides the text; it does not run if that is not available
  protected Check(String name, Severity severity, Requirement... needs) {
    this(name, severity, Stage.ALWAYS, FixEffect.NONE, needs);
  }

  /// A check with safe fixes.
  ///
  /// @param effect what these may change
  protected Check(String name, Severity severity, FixEffect effect, Requirement... needs) {
    this(name, severity, Stage.ALWAYS, effect, needs);
  }

  /// @param when whether its findings matter only once the edition is to be published
  protected Check(String name, Severity severity, Stage when, Requirement... needs) {
    this(name, severity, when, FixEffect.NONE, needs);
  }

  protected Check(
      String name, Severity severity, Stage when, FixEffect effect, Requirement... needs) {
    this.name = name;
    this.severity = severity;
    this.when = when;
    this.effect = effect;
    var inOrder = EnumSet.noneOf(Requirement.class);
    Collections.addAll(inOrder, needs);
    this.needs = Collections.unmodifiableSet(inOrder);
  }

  public final String name() {
    return name;
  }

  /// Names that it had, or that checks had which it took over. They mean it in `coranto.toml` and
  /// in comments that allow findings.
  public Set<String> formerNames() {
    return Set.of();
  }

  public final Severity severity() {
    return severity;
  }

  public final Stage when() {
    return when;
  }

  /// What its safe fixes may change.
  public final FixEffect effect() {
    return effect;
  }

  public final Set<Requirement> needs() {
    return needs;
  }

  public abstract List<Finding> look(CheckContext context);

  /// Its page in the documentation; for a house rule, a page made from its file.
  public Explanation explanation() {
    return Explanation.builtIn(name).orElseGet(() -> new Explanation("# " + name + "\n"));
  }

  /// A finding of this check without a fix.
  public final Finding finding(Span span, String message) {
    return new Finding(name, severity, span, message);
  }
}
