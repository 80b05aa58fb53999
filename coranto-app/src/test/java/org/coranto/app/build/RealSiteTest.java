package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site of thirteen years of This Week in Rust, built completely.
class RealSiteTest {

  private static final String ADDRESS = "https://this-week-in-rust.org";

  @TempDir private static Path folder = Path.of("");
  private static Path site = Path.of("");

  @BeforeAll
  static void build() {
    var archive = RealData.folder("twir");
    site = folder.resolve("site");
    var configuration = Folders.project().resolve("samples/this-week-in-rust/coranto.toml");
    var runtime = TestRuntime.ofThisMachine(folder);
    try (var newsletter = Newsletter.open(archive, configuration, runtime)) {
      new BuildSite(newsletter)
          .run(new BuildSite.Request(Optional.of(site), Optional.empty(), false, false));
    }
  }

  @Test
  void every_path_that_the_site_ever_published_is_there() throws IOException {
    var paths = Files.readAllLines(RealData.folder("twir/published-paths.txt"));
    assertThat(paths).hasSize(670);
    assertThat(paths).allSatisfy(path -> assertThat(site.resolve(path.substring(1))).exists());
  }

  @Test
  void every_feed_is_well_formed() throws IOException {
    try (var files = Files.walk(site)) {
      var feeds = files.filter(file -> file.toString().endsWith(".xml")).toList();
      assertThat(feeds).hasSizeGreaterThan(20);
      assertThat(feeds)
          .allSatisfy(feed ->
              assertThat(
                      DocumentBuilderFactory.newInstance()
                          .newDocumentBuilder()
                          .parse(feed.toFile())
                          .getDocumentElement())
                  .isNotNull());
    }
  }

  /// All but one, which has a wrong date and is a dead link on the published site too.
  @Test
  void every_link_within_the_site_leads_somewhere() throws IOException {
    var ids = new HashMap<Path, Set<String>>();
    var dead = new ArrayList<String>();
    int links = 0;
    try (var files = Files.walk(site)) {
      for (var page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        var document = Jsoup.parse(page, "UTF-8", ADDRESS + "/" + site.relativize(page));
        for (var link : document.select("a[href], link[href]:not([rel=canonical])")) {
          if (isOurs(link)) {
            links++;
            check(link, page, ids, dead);
          }
        }
      }
    }
    assertThat(links).isGreaterThan(100_000);
    assertThat(dead)
        .allSatisfy(link -> assertThat(link).endsWith(" → /blog/2025/06/19/this-week-in-rust-604/"))
        .hasSize(1);
  }

  private static boolean isOurs(Element link) {
    var href = link.attr("href");
    return href.startsWith("#") || href.startsWith("/") || href.startsWith(ADDRESS + "/blog/20");
  }

  private static void check(Element link, Path page, Map<Path, Set<String>> ids, List<String> dead)
      throws IOException {
    var href = link.attr("href").replace(ADDRESS, "").replaceFirst("[?][^#]*", "");
    int hash = href.indexOf('#');
    var path = hash < 0 ? href : href.substring(0, hash);
    var target = path.isEmpty() ? page : site.resolve(path.substring(1));
    if (Files.isDirectory(target)) {
      target = target.resolve("index.html");
    }
    if (!Files.exists(target)) {
      dead.add(site.relativize(page) + " → " + href);
    } else if (hash >= 0 && hash + 1 < href.length() && target.toString().endsWith(".html")) {
      if (!idsOf(target, ids).contains(href.substring(hash + 1))) {
        dead.add(site.relativize(page) + " → " + href);
      }
    }
  }

  private static Set<String> idsOf(Path page, Map<Path, Set<String>> ids) throws IOException {
    var known = ids.get(page);
    if (known == null) {
      known = new HashSet<>(Jsoup.parse(page, "UTF-8").select("[id]").eachAttr("id"));
      ids.put(page, known);
    }
    return known;
  }
}
