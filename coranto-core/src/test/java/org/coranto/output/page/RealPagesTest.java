package org.coranto.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coranto.RealSite;
import org.coranto.config.EditionName;
import org.coranto.config.Permalinks;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.testing.RealData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Every page of This Week in Rust.
class RealPagesTest {

  private static final int ALL = 667;

  private record Link(String from, String path, String anchor) {}

  @Test
  void every_page_is_sound_and_every_link_between_pages_leads_somewhere() throws IOException {
    var site = RealSite.newest(ALL);
    var anchors = new HashMap<String, Set<String>>();
    var links = new HashSet<Link>();
    var faults = new ArrayList<String>();
    for (var plan : new SitePages().plan(site)) {
      anchors.put("/" + plan.path(), Set.of());
      if (plan.path().endsWith(".html")) {
        var page = Jsoup.parse(text(site, plan));
        anchors.put("/" + plan.path(), ids(plan.path(), page, faults));
        check(plan.path(), page, faults);
        page.select("a[href], link[href]")
            .eachAttr("href")
            .forEach(href -> link(plan.path(), href).ifPresent(links::add));
      }
    }
    links.forEach(link -> {
      var there = anchors.get(link.path());
      if (there == null || (!link.anchor().isEmpty() && !there.contains(link.anchor()))) {
        faults.add(link.from() + " leads nowhere with " + link.path() + "#" + link.anchor());
      }
    });
    assertThat(anchors).hasSizeGreaterThan(ALL);
    assertThat(links).hasSizeGreaterThan(100_000);
    assertThat(faults).isEmpty();
  }

  private static String text(Site site, Plan plan) {
    return new String(PageNewsletter.bytes(site, plan), StandardCharsets.UTF_8);
  }

  private static Set<String> ids(String path, Document page, List<String> faults) {
    var ids = new HashSet<String>();
    for (var id : page.select("[id]").eachAttr("id")) {
      if (!ids.add(id)) {
        faults.add(path + " has twice " + id);
      }
    }
    return ids;
  }

  /// Faults that no page may have.
  private static void check(String path, Document page, List<String> faults) {
    for (var wrong :
        page.select(
            "script, style, [style], iframe, object, form, a a, p p, p ul, p div, ul > :not(li),"
                + " ol > :not(li), [href^=javascript], [href^=data], img:not([alt]), a.mark:not([aria-label])")) {
      faults.add(path + ": " + wrong.outerHtml());
    }
    int level = 1;
    for (var heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
      int own = heading.normalName().charAt(1) - '0';
      if (own > level + 1) {
        faults.add(path + " skips a level at " + heading.text());
      }
      level = own;
    }
    if (page.select("h1").size() != 1) {
      faults.add(path + " has " + page.select("h1").size() + " titles");
    }
  }

  /// Links between pages; links to other outputs are tested with those.
  private static java.util.Optional<Link> link(String from, String href) {
    boolean otherOutput = href.endsWith(".json") || href.endsWith(".xml") || href.endsWith(".ics");
    if (href.startsWith("#")) {
      return java.util.Optional.of(new Link(from, "/" + from, href.substring(1)));
    }
    if (!href.startsWith("/") || href.startsWith("//") || otherOutput) {
      return java.util.Optional.empty();
    }
    int hash = href.indexOf('#');
    var route = (hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", "");
    var path = route.endsWith("/") ? route + "index.html" : route;
    return java.util.Optional.of(new Link(from, path, hash < 0 ? "" : href.substring(hash + 1)));
  }

  @Test
  void the_pages_lie_where_they_were_published() throws IOException {
    var site = RealSite.newest(ALL);
    var published =
        Files.readAllLines(RealData.folder("twir/published-paths.txt")).stream()
            .filter(path -> path.endsWith(".html"))
            .toList();
    var moved = site.config();
    var permalinks =
        new Permalinks(
            "/blog/{year}/{month}/{day}/{slug}/",
            SlugSource.TITLE,
            "/blog/archives/",
            "/pages/{slug}/",
            "/{slug}/");
    var config = moved.toBuilder().permalinks(permalinks).build();
    var paths = new TreeMap<String, Boolean>();
    for (var head : site.editions()) {
      paths.put(
          permalinks.editionRoute(new EditionName(head.date(), head.number(), head.slug()))
              + "index.html",
          true);
    }
    var there = new Site(config, site.editions(), List.of(), site.reader(), site.theme());
    new SitePages().plan(there).forEach(plan -> paths.put("/" + plan.path(), true));
    assertThat(paths.keySet()).containsAll(published);
    assertThat(Map.copyOf(paths)).hasSizeGreaterThan(published.size());
  }
}
