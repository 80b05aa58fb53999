package org.coranto.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import org.coranto.adopt.TestRepository.Issue;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Content.Undated;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.config.Schedule.Interval;
import org.coranto.config.SectionRule;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionTest {

  private static String yaml(Issue issue) {
    return "---\ntitle: The Weekly %d\ndate: %s\n---\n".formatted(issue.number(), issue.date())
        + body(issue);
  }

  private static String body(Issue issue) {
    return """

    ## News

    * [A lamp that needs no oil](https://weekly.example/lamp)
    * [Fog over the pier](https://weekly.example/fog)

    ## Events

    * %s | Cork, IE | [Keepers of Cork](https://weekly.example/cork)

    ## Quote of the Week

    > It was dark, and then it was not.

    — A keeper
    """
        .formatted(issue.date().plusDays(9));
  }

  @Test
  void jekyll() {
    var adopted =
        new TestRepository()
            .with(
                "_config.yml",
                """
                title: The Weekly
                url: https://weekly.example
                baseurl: /news
                timezone: Europe/Dublin
                lang: en_IE
                author: {name: The keepers, email: keepers@weekly.example}
                permalink: /:categories/:year/:month/:day/:title/
                """)
            .weekly(
                12,
                issue -> "_posts/%s-the-weekly-%d.md".formatted(issue.date(), issue.number()),
                AdoptionTest::yaml)
            .with("_drafts/the-weekly-13.md", "---\ntitle: The Weekly 13\n---\n")
            .with("assets/img/lamp.png", "")
            .with("README.md", "# A site")
            .adopted();
    var config = checked(adopted);
    assertThat(config.newsletter().name()).isEqualTo("The Weekly");
    assertThat(config.newsletter().address()).hasToString("https://weekly.example/news/");
    assertThat(config.newsletter().zone()).hasToString("Europe/Dublin");
    assertThat(config.newsletter().languages()).containsExactly("en-IE");
    assertThat(config.newsletter().publisher()).isEqualTo("The keepers");
    assertThat(config.newsletter().email()).hasValue("keepers@weekly.example");
    assertThat(config.content().editions()).isEqualTo("_posts");
    assertThat(config.content().drafts()).isEqualTo("_drafts");
    assertThat(config.content().assets()).containsExactly("assets");
    assertThat(config.content().fileName()).isEqualTo("{year}-{month}-{day}-the-weekly-{number}");
    assertThat(config.permalinks().edition()).isEqualTo("/{year}/{month}/{day}/{slug}/");
    assertThat(config.permalinks().slug()).isEqualTo(SlugSource.FILE);
    assertThat(config.schedule().every()).isEqualTo(Interval.WEEK);
    assertThat(config.schedule().weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(config.sections())
        .extracting(SectionRule::name, SectionRule::kind)
        .containsExactly(
            tuple("news", SectionKind.LINKS),
            tuple("events", SectionKind.EVENTS),
            tuple("quote-of-the-week", SectionKind.QUOTE));
  }

  @Test
  void what_an_address_loses_is_asked_for() {
    var adopted =
        new TestRepository()
            .with("_config.yml", "title: The Weekly\npermalink: /:year/:i_day/:title.html\n")
            .weekly(4, issue -> "_posts/%s-w.md".formatted(issue.date()), AdoptionTest::yaml)
            .adopted();
    checked(adopted);
    assertThat(adopted.questions()).anyMatch(question -> question.contains(":i_day"));
  }

  @Test
  void a_category_of_all_posts_stays_in_their_addresses() {
    var adopted =
        new TestRepository()
            .with("_config.yml", "title: The Weekly\n")
            .weekly(
                4,
                issue -> "_posts/%s-weekly.md".formatted(issue.date()),
                issue -> yaml(issue).replaceFirst("---\n", "---\ncategory: newsletter\n"))
            .adopted();
    assertThat(checked(adopted).permalinks().edition())
        .isEqualTo("/newsletter/{year}/{month}/{day}/{slug}.html");
  }

  @Test
  void pelican() {
    var adopted =
        new TestRepository()
            .with(
                "pelicanconf.py",
                """
                import os
                AUTHOR = 'The keepers'
                SITENAME = "The Weekly"
                SITEURL = ''
                SECRET = os.environ['SECRET']
                TIMEZONE = 'Europe/Dublin'
                ARTICLE_URL = 'blog/{date:%Y}/{date:%m}/{date:%d}/{slug}/'
                ARCHIVES_SAVE_AS = 'blog/archives/index.html'
                FEED_ALL_ATOM = 'atom.xml'  # whole
                """)
            .with("publishconf.py", "SITEURL = 'https://weekly.example'\n")
            .weekly(
                6,
                issue -> "content/%s-the-weekly.md".formatted(issue.date()),
                issue ->
                    "Title: The Weekly %d\nDate: %s\nCategory: News\n"
                            .formatted(issue.number(), issue.date())
                        + body(issue))
            .with("content/pages/privacy.md", "Title: Privacy\nDate: 2026-01-01\n\nNone.\n")
            .with("content/images/lamp.png", "")
            .adopted();
    var config = checked(adopted);
    assertThat(config.newsletter().name()).isEqualTo("The Weekly");
    assertThat(config.newsletter().address()).hasToString("https://weekly.example/");
    assertThat(config.content().header()).isEqualTo(HeaderForm.PELICAN);
    assertThat(config.content().pages()).isEqualTo("content/pages");
    assertThat(config.content().assets()).containsExactly("content/images");
    assertThat(config.permalinks().edition()).isEqualTo("/blog/{year}/{month}/{day}/{slug}/");
    assertThat(config.permalinks().archive()).isEqualTo("/blog/archives/");
    assertThat(config.permalinks().slug()).isEqualTo(SlugSource.TITLE);
    assertThat(config.outputs().atom()).isEqualTo("atom.xml");
  }

  @Test
  void hugo() {
    var adopted =
        new TestRepository()
            .with(
                "hugo.toml",
                """
                baseURL = "https://weekly.example/"
                title = "The Weekly"
                languageCode = "en-ie"
                [permalinks]
                newsletter = "/n/:year/:slug/"
                """)
            .weekly(
                6,
                issue -> "content/newsletter/%03d.md".formatted(issue.number()),
                issue ->
                    "+++\ntitle = \"The Weekly %d\"\ndate = %s\n+++\n"
                            .formatted(issue.number(), issue.date())
                        + body(issue))
            .with("content/newsletter/_index.md", "+++\ntitle = \"All\"\n+++\n")
            .with("content/blog/one.md", "+++\ntitle = \"One\"\ndate = 2026-01-01\n+++\n")
            .with("content/about.md", "+++\ntitle = \"About\"\n+++\n")
            .with("archetypes/newsletter.md", "+++\n+++\n")
            .with("static/images/lamp.png", "")
            .with("static/favicon.ico", "")
            .with("themes/dark/content/2026-01-01-demo.md", "---\ndate: 2026-01-01\n---\n")
            .adopted();
    var config = checked(adopted);
    assertThat(config.content().editions()).isEqualTo("content/newsletter");
    assertThat(config.content().header()).isEqualTo(HeaderForm.TOML);
    assertThat(config.content().fileName()).isEqualTo("{number}");
    assertThat(config.content().files()).containsExactly("[0-9]*.md");
    assertThat(config.content().template()).isEqualTo("archetypes/newsletter.md");
    assertThat(config.content().assets()).containsExactly("static/images");
    assertThat(config.permalinks().edition()).isEqualTo("/n/{year}/{slug}/");
    assertThat(adopted.questions())
        .anyMatch(question -> question.startsWith("1 dated Markdown file also in content/blog"))
        .anyMatch(question -> question.startsWith("1 file directly in static"));
  }

  @Test
  void zola() {
    var adopted =
        new TestRepository()
            .with(
                "config.toml",
                "base_url = \"https://weekly.example\"\n"
                    + "title = \"The Weekly\"\n"
                    + "default_language = \"ga\"\n")
            .weekly(
                6,
                issue -> "content/issues/%s-weekly-%d.md".formatted(issue.date(), issue.number()),
                issue ->
                    "+++\ntitle = \"Weekly %d\"\n+++\n".formatted(issue.number()) + body(issue))
            .adopted();
    var config = checked(adopted);
    assertThat(config.newsletter().languages()).containsExactly("ga");
    assertThat(config.permalinks().edition()).isEqualTo("/issues/{slug}/");
    assertThat(config.permalinks().slug()).isEqualTo(SlugSource.FILE);
  }

  @Test
  void plain_markdown() {
    var adopted =
        new TestRepository()
            .weekly(
                8,
                issue -> "issues/2026/%s.md".formatted(issue.date()),
                issue -> "# The Weekly, No. %d\n".formatted(issue.number()) + body(issue))
            .with("README.md", "# The Weekly")
            .with("issues/TEMPLATE.md", "# The Weekly, No.\n")
            .with("CNAME", "weekly.example\n")
            .adopted();
    var config = checked(adopted);
    assertThat(config.newsletter().name()).isEqualTo("The Weekly");
    assertThat(config.newsletter().address()).hasToString("https://weekly.example/");
    assertThat(config.content().header()).isEqualTo(HeaderForm.NONE);
    assertThat(config.content().fileName()).isEqualTo("{year}-{month}-{day}");
    assertThat(config.content().template()).isEqualTo("issues/TEMPLATE.md");
    assertThat(adopted.questions())
        .anyMatch(question -> question.startsWith("The URLs of earlier editions"))
        .anyMatch(question -> question.startsWith("In which time zone"));
  }

  @Test
  void an_empty_repository_gets_a_configuration_and_a_question() {
    var adopted = new TestRepository().with("README.md", "# Hello").adopted();
    checked(adopted);
    assertThat(adopted.questions()).anyMatch(question -> question.startsWith("No Markdown file"));
  }

  @Test
  void one_edition_is_enough() {
    var adopted =
        new TestRepository().weekly(1, i -> "2026-01-07.md", AdoptionTest::yaml).adopted();
    assertThat(checked(adopted).content().editions()).isEqualTo(".");
  }

  @Test
  void hostile_settings_and_names_change_no_line_but_their_own() {
    var adopted =
        new TestRepository()
            .with(
                "_config.yml",
                """
                title: "Weekly\\"\\n[theme]\\naccent = \\"#000000\\"\\n\\e[31m"
                url: javascript:alert(1)
                timezone: ../../etc/passwd
                email: "x\\n[outputs]"
                permalink: "/\\n[theme]/../:title/"
                """)
            .weekly(
                4,
                issue ->
                    "_posts/%s-\"\n[theme]*{slug}-%d.md".formatted(issue.date(), issue.number()),
                issue -> yaml(issue).replace("## News", "## News\u202e \"] *\u001b"))
            .adopted();
    var config = checked(adopted);
    assertThat(config.theme()).isEqualTo(Configuration.of("").theme());
    assertThat(config.newsletter().address()).hasToString("http://localhost:8080/");
    assertThat(adopted.toml()).doesNotContain("\u001b", "\u202e");
    assertThat(adopted.questions())
        .anyMatch(question -> question.startsWith("url") || question.startsWith("address"));
  }

  @Test
  void yaml_that_is_a_bomb_or_an_object_is_no_settings() {
    var bomb = "a: &a [x,x,x]\nb: &b [" + "*a,".repeat(50) + "*a]\nc: [" + "*b,".repeat(50) + "*b]";
    for (var text : List.of(bomb, "!!java.lang.Runtime {}", "[", "\u0000", "- 1", "")) {
      checked(new TestRepository().with("_config.yml", text).with("hugo.toml", text).adopted());
    }
  }

  @Test
  void a_pelican_configuration_is_never_run() {
    var python =
        PythonAssignments.of(
            "SITENAME = 'The ' + 'Weekly'\n"
                + "A = __import__('os').system('x')\n"
                + "SITEURL = \"https://weekly.example\" # home\n"
                + "NAME = u'x'\n");
    assertThat(python.texts())
        .containsOnlyKeys("SITEURL", "NAME")
        .containsEntry("SITEURL", "https://weekly.example");
  }

  /// The configuration, after a check that its text reads back as the decided values.
  private static Config checked(Adopted adopted) {
    assertThat(Configuration.of(adopted.toml())).isEqualTo(adopted.config());
    return adopted.config();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft.md",
        "_posts/the-weekly-next.md",
        "next.md",
        "next-issue.md",
        "upcoming-issue.md",
        "draft-next.md",
        "_posts/Upcoming_Edition.markdown"
      })
  void a_draft_that_is_written_anew_for_every_issue_is_found(String file) {
    var adopted =
        new TestRepository()
            .weekly(
                4,
                issue -> "_posts/%s-the-weekly-%d.md".formatted(issue.date(), issue.number()),
                AdoptionTest::yaml)
            .with(file, "---\ntitle: The Weekly 5\n---\n")
            .adopted();
    assertThat(checked(adopted).content().drafts()).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: The Weekly 5\n---\n",
        "---\ntitle: The Weekly 5\ndate: 2026-02-04\n---\n"
      })
  void a_standing_draft_is_found_beside_editions_in_the_root(String text) {
    var adopted =
        new TestRepository()
            .weekly(4, issue -> issue.date() + ".md", AdoptionTest::yaml)
            .with("draft.md", text)
            .adopted();
    var content = checked(adopted).content();
    assertThat(content.editions()).isEqualTo(".");
    assertThat(content.drafts()).isEqualTo("draft.md");
    assertThat(content.fileName()).isEqualTo("{year}-{month}-{day}");
    assertThat(content.files()).containsExactly("20*.md");
  }

  @Test
  void an_edition_about_what_comes_next_is_no_standing_draft() {
    var adopted =
        new TestRepository()
            .weekly(4, issue -> issue.date() + "-what-comes-next.md", AdoptionTest::yaml)
            .adopted();
    assertThat(checked(adopted).content().files()).containsExactly("*.md");
    assertThat(adopted.decisions()).anyMatch(it -> it.contains("4 dated Markdown files"));
  }

  private static Config adopted(String file, String settings) {
    return checked(
        new TestRepository()
            .with(file, settings)
            .weekly(
                12,
                issue -> "content/_posts/%s-weekly-%d.md".formatted(issue.date(), issue.number()),
                AdoptionTest::yaml)
            .adopted());
  }

  @Test
  void addresses_that_end_in_html_are_kept() {
    assertThat(adopted("_config.yml", "title: The Weekly\n").permalinks().edition())
        .isEqualTo("/{year}/{month}/{day}/{slug}.html");
  }

  @Test
  void the_addresses_of_feeds_are_kept() {
    assertThat(adopted("_config.yml", "plugins: [jekyll-feed]\n").outputs().atom())
        .isEqualTo("feed.xml");
    assertThat(adopted("hugo.toml", "title = 'The Weekly'\n").outputs().rss())
        .isEqualTo("index.xml");
    var zola =
        adopted(
            "config.toml",
            "base_url = 'https://w.example'\nfeed_filenames = ['rss.xml', 'feed/atom.xml']\n");
    assertThat(zola.outputs().rss()).isEqualTo("rss.xml");
    assertThat(zola.outputs().atom()).isEqualTo("feed/atom.xml");
  }

  @Test
  void an_archive_whose_headers_give_addresses_needs_no_redirects() {
    var adopted =
        new TestRepository()
            .with("_config.yml", "permalink: /:i_day/:title.html\n")
            .weekly(
                12,
                issue -> "_posts/%s-weekly.md".formatted(issue.date()),
                issue ->
                    yaml(issue)
                        .replaceFirst("---\n", "---\npermalink: /w/" + issue.number() + "/\n"))
            .adopted();
    assertThat(adopted.decisions())
        .contains("12 of 12 editions give their own URL in the header, and keep it");
    assertThat(adopted.questions()).noneMatch(question -> question.contains("redirects"));
  }

  @Test
  void a_base_that_is_a_whole_url_is_the_address() {
    assertThat(
            adopted("_config.yml", "url: http://a.example/w/\nbaseurl: http://a.example/w\n")
                .newsletter()
                .address())
        .hasToString("http://a.example/w/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.md", "Index.markdown", "INDEX.MD", "README.md", "Readme.markdown"})
  void an_edition_in_a_folder_of_its_own_has_the_name_and_day_of_the_folder(String name) {
    var adopted =
        new TestRepository()
            .with("hugo.toml", "title = 'The Weekly'\n")
            .weekly(
                4,
                issue -> "content/issues/%s/%s".formatted(issue.date(), name),
                issue -> body(issue))
            .adopted();
    var config = checked(adopted);
    assertThat(config.content().editions()).isEqualTo("content/issues");
    assertThat(config.content().files()).containsExactly("*" + name.substring(name.indexOf('.')));
    assertThat(config.content().fileName()).isEqualTo("{year}-{month}-{day}");
    assertThat(route(config, "content/issues/2026-01-07/" + name)).isEqualTo("/issues/2026-01-07/");
  }

  @Test
  void each_language_of_each_edition_has_its_own_path() {
    var config =
        checked(
            new TestRepository()
                .with("hugo.toml", "title = 'The Weekly'\nlanguageCode = 'en'\n")
                .weekly(
                    4,
                    issue -> "content/issues/%s/index.en.md".formatted(issue.date()),
                    AdoptionTest::body)
                .weekly(
                    4,
                    issue -> "content/issues/%s/index.de.md".formatted(issue.date()),
                    AdoptionTest::body)
                .adopted());
    assertThat(route(config, "content/issues/2026-01-07/index.en.md"))
        .isEqualTo("/issues/2026-01-07/");
    assertThat(route(config, "content/issues/2026-01-14/index.de.md"))
        .isEqualTo("/de/issues/2026-01-14/");
  }

  @Test
  void a_readme_beside_other_texts_or_at_the_top_is_no_edition() {
    var adopted =
        new TestRepository()
            .weekly(4, issue -> "issues/%1$s/%1$s.md".formatted(issue.date()), AdoptionTest::yaml)
            .with("issues/2026-01-07/README.md", "---\ndate: 2026-01-08\n---\n")
            .with("README.md", "---\ndate: 2026-01-08\n---\n")
            .adopted();
    checked(adopted);
    assertThat(adopted.decisions()).anyMatch(it -> it.contains("4 dated Markdown files there"));
  }

  @Test
  void folders_with_numbers_are_editions_and_keep_their_pictures() {
    var repository =
        new TestRepository()
            .weekly(
                3,
                issue -> "posts/issue-%02d/index.md".formatted(issue.number() + 8),
                AdoptionTest::yaml)
            .with("media/logo.png", "");
    for (var issue : List.of("09", "10", "11")) {
      repository.with("posts/issue-%s/images/chart.png".formatted(issue), "");
    }
    var adopted = repository.adopted();
    var content = checked(adopted).content();
    assertThat(content.editions()).isEqualTo("posts");
    assertThat(content.fileName()).isEqualTo("issue-{number}");
    assertThat(content.assets()).containsExactly("media");
    assertThat(adopted.questions()).noneMatch(question -> question.contains("are they editions"));
  }

  /// The path of an edition without a header.
  private static String route(Config config, String file) {
    var read = new HeadParser(config).read(file, new SourceText("# Weekly\n"), false, "");
    assertThat(read).isInstanceOf(HeadResult.Found.class);
    return ((HeadResult.Found) read).head().route();
  }

  private static Adopted hugo(Function<Issue, String> file) {
    return new TestRepository()
        .with("hugo.toml", "title = 'The Weekly'\n")
        .weekly(3, file, AdoptionTest::yaml)
        .adopted();
  }

  @Test
  void folders_of_dates_stay_in_the_paths_of_hugo() {
    var adopted =
        hugo(issue ->
            "content/posts/%tY/%<tm/tides-%d/index.md".formatted(issue.date(), issue.number()));
    var config = checked(adopted);
    assertThat(config.permalinks().edition()).isEqualTo("/posts/{year}/{month}/{slug}/");
    assertThat(adopted.decisions()).anyMatch(it -> it.contains("the URLs so far"));
    assertThat(adopted.questions()).noneMatch(it -> it.contains("another URL"));
  }

  @Test
  void dates_in_names_stay_in_the_paths_of_hugo() {
    var adopted =
        hugo(issue -> "content/posts/%s-tides-%d.md".formatted(issue.date(), issue.number()));
    assertThat(checked(adopted).permalinks().edition())
        .isEqualTo("/posts/{year}-{month}-{day}-{slug}/");
    assertThat(adopted.questions()).noneMatch(it -> it.contains("another URL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/posts/2025/12/", "content/posts/2026/w%1$d/"})
  void paths_of_hugo_that_cannot_be_kept_are_asked_about(String folder) {
    var adopted = hugo(issue -> (folder + "tides-%1$d.md").formatted(issue.number()));
    checked(adopted);
    assertThat(adopted.decisions())
        .noneMatch(it -> it.contains("the URLs so far,") && it.contains("hugo.toml"));
    assertThat(adopted.questions())
        .anyMatch(it -> it.startsWith("3 editions had another URL before"));
  }

  @Test
  void a_slug_in_a_header_of_hugo_is_no_other_path() {
    var adopted =
        new TestRepository()
            .with("hugo.toml", "title = 'The Weekly'\n")
            .weekly(
                3,
                issue -> "content/posts/tides-%d.md".formatted(issue.number()),
                issue ->
                    yaml(issue).replaceFirst("---\n", "---\nslug: t%d\n".formatted(issue.number())))
            .adopted();
    checked(adopted);
    assertThat(adopted.questions()).noneMatch(it -> it.contains("another URL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "content/"})
  void editions_at_the_top_of_hugo_have_paths_at_the_top(String folder) {
    var adopted = hugo(issue -> folder + "tides-%d.md".formatted(issue.number()));
    assertThat(checked(adopted).permalinks().edition()).isEqualTo("/{slug}/");
    assertThat(adopted.questions()).noneMatch(it -> it.contains("another URL"));
  }

  @Test
  void included_files_of_link_references_are_kept_and_other_tags_are_a_question() {
    var adopted =
        new TestRepository()
            .with("_config.yml", "title: The Weekly\nurl: https://weekly.example\n")
            .with("_includes/links.md", "[lamp]: https://weekly.example/lamp\n")
            .with(
                "_includes/issues.md",
                "{% for i in include.issues %}\n[#{{i}}]: /{{i}}\n{% endfor %}\n")
            .with("_includes/sign-up.md", "Sign *up*.\n")
            .weekly(
                6,
                issue -> "_posts/%s-the-weekly-%d.md".formatted(issue.date(), issue.number()),
                issue ->
                    yaml(issue)
                        + "\n{% include links.md %}\n{% include issues.md issues=\"1\" %}\n"
                        + (issue.number() > 4 ? "{% include sign-up.md %}\n" : ""))
            .adopted();
    assertThat(adopted.config().references().files()).containsExactly("_includes/links.md");
    assertThat(adopted.questions())
        .anySatisfy(question ->
            assertThat(question)
                .startsWith("6 editions have template tags of the old generator")
                .contains("{% include issues.md … in 6, {% include sign-up.md … in 2")
                .doesNotContain("links.md"));
  }

  @Test
  void editions_without_a_date_have_the_day_of_their_first_commit() {
    var repository = new TestRepository().with("README.md", "# The Weekly\n");
    for (int i = 1; i <= 8; i++) {
      repository.committed(
          "docs/issue-%d.md".formatted(i),
          java.time.LocalDate.of(2026, 1, 2).plusWeeks(i),
          "# The Weekly %d\n\n## News\n\n* [Fog](https://weekly.example/%d)\n".formatted(i, i));
    }
    var adopted = repository.adopted();
    var config = adopted.config();
    assertThat(config.content().undated()).isEqualTo(Undated.FIRST_COMMIT);
    assertThat(config.content().editions()).isEqualTo("docs");
    assertThat(config.content().header()).isEqualTo(HeaderForm.NONE);
    assertThat(config.schedule().every()).isEqualTo(Interval.WEEK);
    assertThat(adopted.decisions())
        .anyMatch(it -> it.contains("Git knows the first commit of 8 numbered files"));
  }

  @Test
  void eleventy() {
    var packages = "{\"devDependencies\": {\"@11ty/eleventy\": \"^3.0.0\"}}";
    var dated =
        new TestRepository()
            .with("package.json", packages)
            .weekly(6, issue -> "issue/%s.md".formatted(issue.date()), AdoptionTest::yaml)
            .adopted();
    assertThat(dated.config().permalinks().edition()).isEqualTo("/issue/{year}-{month}-{day}/");
    var named =
        new TestRepository()
            .with("package.json", packages)
            .weekly(
                6,
                issue -> "src/posts/%s-fog-%d.md".formatted(issue.date(), issue.number()),
                AdoptionTest::yaml)
            .adopted();
    assertThat(named.config().permalinks().edition()).isEqualTo("/posts/{slug}/");
    assertThat(named.config().permalinks().slug()).isEqualTo(SlugSource.FILE);
    var other =
        new TestRepository()
            .with("package.json", "{\"dependencies\": {\"left\": \"1\"}}")
            .weekly(6, issue -> "issue/%s.md".formatted(issue.date()), AdoptionTest::yaml)
            .adopted();
    assertThat(other.questions()).anyMatch(it -> it.contains("which program built the site"));
  }

  @Test
  void other_files_beside_numbered_or_foldered_editions_are_left_out() {
    var numbered = new TestRepository().with("docs/links.md", "# Links\n");
    var foldered = new TestRepository().with("content/news/_index.md", "+++\n+++\n");
    for (int i = 1; i <= 8; i++) {
      var day = java.time.LocalDate.of(2026, 1, 2).plusWeeks(i);
      numbered.committed("docs/issue-%d.md".formatted(i), day, "# Weekly %d\n".formatted(i));
      foldered.with(
          "content/news/2026-0%d/index.md".formatted(i), "+++\ntitle = \"N\"\n+++\n\nFog.\n");
    }
    assertThat(numbered.adopted().config().content().files()).containsExactly("issue-*.md");
    assertThat(foldered.adopted().config().content().files()).containsExactly("[!_]*.md");
  }

  @Test
  void editions_of_one_day_and_title_have_the_addresses_of_their_files() {
    var repository = new TestRepository();
    for (int i = 1; i <= 8; i++) {
      repository.committed(
          "docs/issue-%d.md".formatted(i), java.time.LocalDate.of(2026, 1, 2), "# News\n\nFog.\n");
    }
    var permalinks = repository.adopted().config().permalinks();
    assertThat(permalinks.edition()).isEqualTo("/{slug}/");
    assertThat(permalinks.slug()).isEqualTo(SlugSource.FILE);
  }

  @Test
  void a_history_that_knows_no_first_commit_is_a_question() {
    var repository = new TestRepository();
    for (int i = 1; i <= 8; i++) {
      repository.with("docs/issue-%d.md".formatted(i), "# The Weekly %d\n".formatted(i));
    }
    assertThat(repository.adopted().config().content().undated()).isEqualTo(Undated.LEFT_OUT);
    assertThat(repository.adopted().questions())
        .anyMatch(
            it -> it.contains("8 numbered files may be editions") && it.contains("shallow clone"));
  }
}
