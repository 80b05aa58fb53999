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

  /** A finding of this check without a fix. */
  default Finding finding(Span span, String message) {
    return new Finding(name(), severity(), span, message, Optional.empty());
  }
}
