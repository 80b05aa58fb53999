package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.Passage;
import org.coranto.markdown.Backticks;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// An entity or ``\[x\]``, `\[video\] [Title](…)`: an escape that readers see, or that hides a
/// prefix.
public final class NeedlessEscape extends Check {

  /// Escapes that are not needed in code.
  private static final Pattern IN_CODE = Pattern.compile("&(lt|gt|amp);|\\\\([\\[\\]<>])");

  /// `Vec\<T>` and `Vec&lt;T>`.
  private static final Pattern GENERICS =
      Pattern.compile(
          "(?<![A-Za-z0-9_])[A-Z][A-Za-z0-9_]*+(?:::)?+(?:\\\\<|&lt;)[A-Za-z0-9_&'(\\[*]");

  /// `\[video\] [` and `\[DE] [`: a prefix before a link.
  private static final Pattern PREFIX =
      Pattern.compile("\\\\\\[([^\\[\\]\\\\]{1,30})\\\\?](?= \\[)");

  public NeedlessEscape() {
    super("needless-escape", Severity.WARNING, FixEffect.LAYOUT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var passage : Passage.of(context.edition())) {
      for (var code : Backticks.of(context.edition().text(), passage.words()).code()) {
        inCode(context.edition().slice(code), code).ifPresent(findings::add);
      }
      var prefix =
          PREFIX
              .matcher(context.edition().text())
              .region(passage.words().start(), passage.words().end());
      if (passage.isItem() && prefix.lookingAt()) {
        findings.add(prefix(new Span(prefix.start(), prefix.end()), prefix.group(1)));
      }
    }
    return findings;
  }

  private Optional<Finding> inCode(String code, Span span) {
    var edits = new ArrayList<Edit>();
    var escape = IN_CODE.matcher(code);
    while (escape.find()) {
      var where = new Span(span.start() + escape.start(), span.start() + escape.end());
      edits.add(new Edit(where, plain(escape.group(1), escape.group(2))));
    }
    // a single escape may be intended, as part of a pattern
    return edits.size() < 2 && !GENERICS.matcher(code).find()
        ? Optional.empty()
        : Optional.of(
            finding(
                    span,
                    "Nothing needs an escape in code: readers see the escapes in %s."
                        .formatted(code))
                .with(new Fix("Remove the escapes", false, edits).onCode()));
  }

  private static String plain(
      @org.jspecify.annotations.Nullable String entity,
      @org.jspecify.annotations.Nullable String escaped) {
    if (entity == null) {
      return escaped == null ? "" : escaped;
    }
    return entity.equals("lt") ? "<" : entity.equals("gt") ? ">" : "&";
  }

  private Finding prefix(Span span, String words) {
    return finding(
            span, "The brackets of the prefix “%s” do not need a backslash.".formatted(words))
        .with(Fix.safe("Write [" + words + "]", new Edit(span, "[" + words + "]")));
  }
}
