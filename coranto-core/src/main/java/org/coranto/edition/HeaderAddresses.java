package org.coranto.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.EditionName;
import org.coranto.markdown.FrontMatter;
import org.coranto.model.Problem;
import org.coranto.model.Route;
import org.coranto.model.Span;

/// The addresses that an edition's header gives: its own (`permalink` of Jekyll and Eleventy, `url`
/// of Hugo, `path` of Zola, `save_as` of Pelican) and its old ones (`aliases`, `redirect_from`).
final class HeaderAddresses {

  private static final List<String> OWN = List.of("permalink", "save_as", "url", "path");
  private static final List<String> OLD = List.of("aliases", "alias", "redirect_from");

  private final Config config;
  private final FrontMatter header;
  private final List<Problem> problems;

  /// @param problems gets those of addresses that cannot be used
  HeaderAddresses(Config config, FrontMatter header, List<Problem> problems) {
    this.config = config;
    this.header = header;
    this.problems = problems;
  }

  /// The address of the edition's page; empty if the header gives none that can be used.
  Optional<Route> own(EditionName name) {
    return OWN.stream()
        .flatMap(key -> header.field(key).stream())
        .filter(field -> !isSwitch(field.value()))
        .findFirst()
        .flatMap(field -> route(filled(field.value(), name), field.span()))
        .filter(this::isPage);
  }

  /// `permalink: false` of Eleventy.
  private static boolean isSwitch(String value) {
    return value.equals("false") || value.equals("true");
  }

  private boolean isPage(Route route) {
    if (!route.isPage()) {
      refuse(route.path(), "is not the address of a page; it has to end with / or .html", where());
    }
    return route.isPage();
  }

  private Span where() {
    return OWN.stream()
        .flatMap(key -> header.field(key).stream())
        .findFirst()
        .map(FrontMatter.Field::span)
        .orElse(Span.NOWHERE);
  }

  /// Jekyll's placeholders in the header of one page.
  private static String filled(String value, EditionName name) {
    var date = name.date();
    return value
        .replace(":year", "%04d".formatted(date.getYear()))
        .replace(":month", "%02d".formatted(date.getMonthValue()))
        .replace(":day", "%02d".formatted(date.getDayOfMonth()))
        .replace(":title", name.slug())
        .replace(":slug", name.slug())
        .replace(":output_ext", ".html");
  }

  /// Old addresses that are not the edition's own.
  List<Route> old(String own) {
    var routes = new LinkedHashSet<Route>();
    for (var key : OLD) {
      header
          .field(key)
          .ifPresent(field ->
              field.items().stream()
                  .flatMap(item -> single(key, item))
                  .filter(item -> !item.isBlank())
                  .forEach(item -> route(item, field.span()).ifPresent(routes::add)));
    }
    routes.removeIf(route -> route.path().equals(own));
    return new ArrayList<>(routes);
  }

  /// Pelican's plugin separates several addresses with commas.
  private static Stream<String> single(String key, String item) {
    return key.equals("alias")
        ? Arrays.stream(item.split(",", -1)).map(String::strip)
        : Stream.of(item);
  }

  private Optional<Route> route(String written, Span span) {
    return switch (Route.parse(withoutSite(written))) {
      case Route.Valid(var route) when ReservedRoutes.of(config).holds(route) -> {
        refuse(written, "belongs to another page or file of the site", span);
        yield Optional.empty();
      }
      case Route.Valid(var route) -> Optional.of(route);
      case Route.Refused(var why) -> {
        refuse(written, why, span);
        yield Optional.empty();
      }
    };
  }

  /// An address with the newsletter's own URL before it is one of this site.
  private String withoutSite(String written) {
    var site = config.newsletter().address().toString();
    boolean ours =
        written.toLowerCase(Locale.ROOT).startsWith(site.toLowerCase(Locale.ROOT))
            && site.endsWith("/");
    return ours ? written.substring(site.length() - 1) : written;
  }

  private void refuse(String written, String why, Span span) {
    problems.add(
        Problem.at(
            span,
            "unusable-address",
            "“%s” %s; expected a path on this site, as in /2026/09/02/weekly-12/."
                .formatted(shown(written), why)));
  }

  private static String shown(String written) {
    return written
        .codePoints()
        .limit(100)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
