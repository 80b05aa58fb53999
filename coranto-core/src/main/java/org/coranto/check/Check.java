package org.coranto.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.Span;

/** One rule. It is a function: equal galleys, equal findings. */
public interface Check {

  /** Kebab-case, for the fault: {@code dead-link}, so that one reads “allow dead-link”. */
  String name();

  /** Unless {@code coranto.toml} says otherwise. */
  Severity severity();

  /** What it has to know besides the text; it is not asked where that cannot be known. */
  default Set<Need> needs() {
    return Set.of();
  }

  List<Finding> look(Galley galley);

  /** When it matters: what only has to be true of an edition that is to be published waits. */
  default When when() {
    return When.ALWAYS;
  }

  /** Its page; for a rule of the house what its file says. */
  default Explanation explanation() {
    return Explanation.builtIn(name()).orElseGet(() -> new Explanation("# " + name() + "\n"));
  }

  /** A finding of this check without a fix. */
  default Finding finding(Span span, String message) {
    return new Finding(name(), severity(), span, message, Optional.empty());
  }
}
