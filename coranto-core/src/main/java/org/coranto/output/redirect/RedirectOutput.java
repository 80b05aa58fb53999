package org.coranto.output.redirect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coranto.edition.AliasConflicts;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// Leads the old addresses in the headers of editions to their pages: with a page at each of them,
/// the file `_redirects` (Netlify, Cloudflare Pages) or the map `redirects.map` (nginx). Without
/// old addresses it writes nothing.
public final class RedirectOutput implements Output {

  @Override
  public String name() {
    return "redirects";
  }

  @Override
  public List<Plan> plan(Site site) {
    var redirects = redirects(site);
    var plans = new ArrayList<Plan>();
    if (redirects.isEmpty()) {
      return plans;
    }
    for (var form : site.config().outputs().redirects()) {
      switch (form) {
        case PAGE ->
            redirects.stream()
                .filter(it -> it.from().isPage())
                .map(RedirectOutput::page)
                .forEach(plans::add);
        case NETLIFY -> plans.add(list("_redirects", redirects, Redirect::netlifyLine));
        case NGINX -> plans.add(list("redirects.map", redirects, Redirect::nginxLine));
      }
    }
    return plans;
  }

  /// Each names an old address that two editions have, or an edition and another page.
  public static List<String> conflicts(Site site) {
    return resolved(site).problems();
  }

  private static AliasConflicts.Resolved resolved(Site site) {
    var pages =
        site.pages().stream()
            .collect(Collectors.toMap(Site.Page::route, Site.Page::file, (first, _) -> first));
    return AliasConflicts.resolve(site.editions(), pages);
  }

  private static List<Redirect> redirects(Site site) {
    return resolved(site).heads().stream()
        .flatMap(head -> head.aliases().stream().map(alias -> Redirect.of(alias, head, site)))
        .toList();
  }

  private static Plan page(Redirect redirect) {
    return new Plan.OfSite(
        redirect.from().file(), inputs(List.of(redirect)), () -> bytes(redirect.page()));
  }

  private static Plan list(String path, List<Redirect> redirects, Function<Redirect, String> line) {
    return new Plan.OfSite(
        path,
        inputs(redirects),
        () -> bytes(redirects.stream().map(line).collect(Collectors.joining())));
  }

  private static Fingerprint inputs(List<Redirect> redirects) {
    return new Inputs()
        .each(
            redirects,
            (all, it) ->
                all.text(it.from().path()).text(it.to()).text(it.title()).text(it.language()))
        .fingerprint();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
