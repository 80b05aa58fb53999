package org.coranto.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.model.Span;
import org.coranto.web.LinkedPages;
import org.coranto.web.PageAnswer;

/// The links of an edition with the answers of their pages.
public final class LinkAnswers {

  private LinkAnswers() {}

  /// The findings of a check for each web link whose page was fetched.
  public static List<Finding> each(
      CheckContext context, BiFunction<Link, PageAnswer, Optional<Finding>> check) {
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .flatMap(link ->
            context.pages().at(link.href()).flatMap(answer -> check.apply(link, answer)).stream())
        .distinct()
        .toList();
  }

  /// The links whose answers are unknown, in the order of the text.
  public static List<UnansweredLink> unknown(AnnotatedEdition edition, LinkedPages pages) {
    return edition.links().stream()
        .filter(Link::isWeb)
        .flatMap(link ->
            pages.at(link.href()).stream()
                .flatMap(answer ->
                    answer instanceof PageAnswer.Unknown(var why)
                        ? Stream.of(new UnansweredLink(place(link), link.href(), why))
                        : Stream.empty()))
        .distinct()
        .toList();
  }

  /// The span of the URL; the whole link if its definition cannot be found.
  public static Span place(Link link) {
    return link.target().length() == 0 ? link.span() : link.target();
  }

  /// The fragment with its `#`; empty if there is none.
  public static String fragment(Link link) {
    int at = link.href().indexOf('#');
    return at < 0 ? "" : link.href().substring(at);
  }

  /// A URL with the characters escaped that are not allowed between parentheses.
  public static String written(String address) {
    return address
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace(" ", "%20");
  }
}
