package org.coranto.check;

import java.util.List;
import java.util.Optional;
import org.coranto.markdown.CodeAreas;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// A fix for a finding.
///
/// @param title in the imperative: `Write “2026”`
/// @param safe whether it can be applied without review: what readers read and where links lead
///   stay as intended
/// @param edits without overlaps
/// @param ofCode whether it may change code
/// @param effect what it may change for readers; of its check, which [CheckRunner] writes here
/// @param target where every link that it changes leads then; empty if that is not one page
public record Fix(
    String title,
    boolean safe,
    List<Edit> edits,
    boolean ofCode,
    FixEffect effect,
    Optional<String> target) {

  public Fix {
    edits = List.copyOf(edits);
  }

  public Fix(String title, boolean safe, List<Edit> edits) {
    this(title, safe, edits, false, FixEffect.ANYTHING, Optional.empty());
  }

  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, true, List.of(edits));
  }

  /// A fix that an editor should review.
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, false, List.of(edits));
  }

  /// The same, allowed to change code, and therefore not safe: for checks of the marks around code.
  /// Any other fix that changes code is dropped.
  public Fix onCode() {
    return new Fix(title, false, edits, true, effect, target);
  }

  /// The same, of a link that leads to this URL afterwards. As a safe fix it is applied only if
  /// Markdown reads exactly this URL.
  public Fix leadingTo(String url) {
    return new Fix(title, safe, edits, ofCode, effect, Optional.of(url));
  }

  /// The same, of a check whose safe fixes have this effect; not safe if it has none.
  Fix within(FixEffect declared) {
    return new Fix(title, safe && declared != FixEffect.NONE, edits, ofCode, declared, target);
  }

  /// Whether it leaves code as it is, or is meant for code.
  public boolean isAllowed(CodeAreas code) {
    return ofCode || edits.stream().noneMatch(code::change);
  }

  public static Edit replace(Span span, String replacement) {
    return new Edit(span, replacement);
  }

  public static Edit delete(Span span) {
    return new Edit(span, "");
  }
}
