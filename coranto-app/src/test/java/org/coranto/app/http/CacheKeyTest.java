package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.web.SourceRequest.Method;
import org.coranto.web.SourceRequest.Token;
import org.coranto.web.SourceRequest.Web;
import org.junit.jupiter.api.Test;

class CacheKeyTest {

  private static final String ADDRESS = "https://forum.example/latest.json";

  @Test
  void requests_that_differ_have_different_keys() {
    var get = Web.get(ADDRESS);
    var keys =
        Stream.concat(
                Stream.of(CacheKey.ofPage(ADDRESS)),
                Stream.of(
                        get,
                        Web.get(ADDRESS + "?page=2"),
                        get.with("Accept", "text/plain"),
                        get.with("Accept", "text/html"),
                        get.with(Token.bearer("FORUM_TOKEN")),
                        get.with(Token.bearer("OTHER_TOKEN")),
                        Web.post(ADDRESS, "{}"),
                        new Web(Method.GET, ADDRESS, Map.of(), Optional.of("{}"), Optional.empty()),
                        new Web(
                            Method.GET,
                            ADDRESS,
                            Map.of("a", "bc"),
                            Optional.empty(),
                            Optional.empty()),
                        new Web(
                            Method.GET,
                            ADDRESS,
                            Map.of("ab", "c"),
                            Optional.empty(),
                            Optional.empty()))
                    .map(CacheKey::ofResponse))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void the_order_of_headers_does_not_matter() {
    var one = Web.get(ADDRESS).with("A", "1").with("B", "2");
    var other = Web.get(ADDRESS).with("B", "2").with("A", "1");
    assertThat(CacheKey.ofResponse(one)).isEqualTo(CacheKey.ofResponse(other));
  }

  /// Another key of the same request would make every cache useless after an update.
  @Test
  void a_key_is_equal_in_every_process() {
    assertThat(List.of(CacheKey.ofPage("https://example.org/")))
        .containsExactly(new CacheKey(0x8cf16a39cf000afeL, 0xbafe4537a4171a1fL));
  }
}
