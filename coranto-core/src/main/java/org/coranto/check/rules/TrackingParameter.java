package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Span;
import org.coranto.url.TrackingParameters;

/// `https://example.org/p?utm_source=x`: a parameter that only says where readers come from.
public final class TrackingParameter extends Check {

  /// A parameter of a single site that this many editions kept is accepted.
  private static final int LEFT = 2;

  public TrackingParameter() {
    super("tracking-parameter", Severity.WARNING, FixEffect.TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var own = names(context.config().newsletter().name());
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .map(Link::target)
        .distinct()
        .flatMap(target -> finding(context, target, own).stream())
        .toList();
  }

  private Optional<Finding> finding(CheckContext context, Span target, Set<String> own) {
    var stripped = TrackingParameters.strip(context.edition().slice(target), own);
    if (stripped.parameters().stream().allMatch(parameter -> isUsual(context, parameter))) {
      return Optional.empty();
    }
    var message =
        "“%s” only tracks readers; the page does not need it."
            .formatted(String.join("&", stripped.parameters()));
    var cut = Fix.safe("Remove it", Fix.replace(target, stripped.address()));
    return Optional.of(finding(target, message).with(cut));
  }

  /// Whether it is a parameter of a single site that earlier editions kept.
  private static boolean isUsual(CheckContext context, String parameter) {
    if (TrackingParameters.isAnywhere(parameter)) {
      return false;
    }
    var name = TrackingParameters.name(parameter);
    return context.archive().count(Topics.PARAMETERS, name) >= LEFT;
  }

  /// `The Weekly Gazette` as one word, joined with hyphens or underscores, and its initials: `twg`.
  private static Set<String> names(String newsletter) {
    var words = List.of(TitleKey.of(newsletter).split(" "));
    var initials = words.stream().map(word -> word.substring(0, Math.min(1, word.length())));
    return Stream.of(
            String.join("", words),
            String.join("-", words),
            String.join("_", words),
            initials.collect(Collectors.joining()))
        .filter(name -> name.length() > 2)
        .collect(Collectors.toSet());
  }
}
