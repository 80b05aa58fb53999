package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Link;
import org.coranto.check.PageAnswer;
import org.coranto.model.Span;

/** The links of an edition with what their pages answered. */
final class LinkAnswers {

  private LinkAnswers() {}

  /** What a check says of each web link whose page was asked. */
  static List<Finding> each(
      CheckContext context, BiFunction<Link, PageAnswer, Optional<Finding>> check) {
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .flatMap(link ->
            context.pages().at(link.href()).flatMap(answer -> check.apply(link, answer)).stream())
        .distinct()
        .toList();
  }

  /** Where the address stands; the whole link, where its definition cannot be found. */
  static Span place(Link link) {
    return link.target().length() == 0 ? link.span() : link.target();
  }

  /** With its hash; empty where there is none. */
  static String fragment(Link link) {
    int at = link.href().indexOf('#');
    return at < 0 ? "" : link.href().substring(at);
  }

  /** An address as it can stand between round brackets. */
  static String written(String address) {
    return address
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace(" ", "%20");
  }
}
