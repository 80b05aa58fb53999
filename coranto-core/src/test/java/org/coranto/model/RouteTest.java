package org.coranto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource({
    "/tides/3/, /tides/3/, tides/3/index.html",
    "tides/3, /tides/3/, tides/3/index.html",
    "/tides/3.html, /tides/3.html, tides/3.html",
    "/tides/3/index.html, /tides/3/, tides/3/index.html",
    "/2026.09/, /2026.09/, 2026.09/index.html",
    "/tides/2026.09, /tides/2026.09/, tides/2026.09/index.html",
    "/fl%C3%BCsse/3/, /flüsse/3/, flüsse/3/index.html",
    "/, /, index.html"
  })
  void an_address_is_a_folder_or_a_file(String written, String path, String file) {
    assertThat(Route.parse(written)).isEqualTo(new Route.Valid(new Route(path)));
    assertThat(new Route(path).file()).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out/",
        "/a/../../out/",
        "/a/%2e%2e/out/",
        "/a/..",
        "https://else.example/a/",
        "//else.example/a/",
        "javascript:alert(1)",
        "/a//b/",
        "/./a/",
        "/.git/config",
        "/a\\b/",
        "/a b/",
        "/a\tb/",
        "/a\u0000b/",
        "/a%0ab/",
        "/a\u202eb/",
        "/a%ffb/",
        "/a?b",
        "/a#b",
        "/<script>/",
        "/a\"b/",
        "/a;b/",
        "/$host/",
        "/:splat/",
        "/{{ slug }}/",
        "/*"
      })
  void an_address_that_is_not_a_path_on_the_site_is_refused(String written) {
    assertThat(Route.parse(written)).isInstanceOf(Route.Refused.class);
  }

  @Test
  void a_name_that_no_file_system_takes_is_refused() {
    assertThat(Route.parse("/" + "a".repeat(201) + "/")).isInstanceOf(Route.Refused.class);
    assertThat(Route.parse("/" + "a/".repeat(600))).isInstanceOf(Route.Refused.class);
  }

  @Test
  void what_is_written_is_parsed_again_to_the_same() {
    var route = new Route("/flüsse/3.html");
    assertThat(route.encoded()).isEqualTo("/fl%C3%BCsse/3.html");
    assertThat(Route.parse(route.encoded())).isEqualTo(new Route.Valid(route));
  }

  @Test
  void what_belongs_to_a_page_is_in_its_folder() {
    assertThat(new Route("/a/b/").beside("card.png")).isEqualTo("/a/b/card.png");
    assertThat(new Route("/a/b.html").beside("card.png")).isEqualTo("/a/b/card.png");
  }

  @Test
  void a_file_and_a_folder_of_one_name_are_in_each_others_way() {
    assertThat(new Route("/a.html").isInTheWayOf(new Route("/a.html/b/"))).isTrue();
    assertThat(new Route("/a.html/b/").isInTheWayOf(new Route("/a.html"))).isTrue();
    assertThat(new Route("/a/").isInTheWayOf(new Route("/a/index.html"))).isTrue();
    assertThat(new Route("/a/").isInTheWayOf(new Route("/a/b/"))).isFalse();
  }

  @Test
  void routes_that_differ_in_case_only_are_in_each_others_way() {
    assertThat(new Route("/Feed.XML").isInTheWayOf(new Route("/feed.xml"))).isTrue();
    assertThat(new Route("/NOTES/a/").isInTheWayOf(new Route("/notes"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/k\ud800p/", "/\udc00/", "/\ue000/", "/\u0378/", "/a[b]/", "/a]"})
  void characters_that_no_file_or_url_can_have_are_refused(String written) {
    assertThat(Route.parse(written)).isInstanceOf(Route.Refused.class);
  }

  @Test
  void letters_beyond_the_first_plane_are_letters() {
    assertThat(Route.parse("/\ud83c\udf4f/")).isInstanceOf(Route.Valid.class);
  }

  @Test
  void the_address_in_links_is_always_one_of_a_url() {
    assertThat(new Route("/a[b] é/").encoded()).isEqualTo("/a%5Bb%5D%20%C3%A9/");
  }
}
