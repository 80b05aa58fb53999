package org.coranto.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityPolicyTest {

  @Test
  void one_more_source_is_allowed_and_everything_else_stays_forbidden() {
    assertThat(allowing("default-src 'none'; img-src 'self' data:"))
        .isEqualTo("default-src 'none'; img-src 'self' data:; script-src 'sha256-x'");
  }

  @Test
  void what_was_allowed_before_stays_allowed() {
    assertThat(allowing("default-src 'self'"))
        .isEqualTo("default-src 'self'; script-src 'self' 'sha256-x'");
    assertThat(allowing("script-src 'self'; default-src 'none'"))
        .isEqualTo("script-src 'self' 'sha256-x'; default-src 'none'");
  }

  @Test
  void nothing_is_no_longer_nothing() {
    assertThat(allowing("script-src 'none'")).isEqualTo("script-src 'sha256-x'");
  }

  @Test
  void quotes_may_be_escaped() {
    assertThat(allowing("default-src &#39;none&#39;"))
        .isEqualTo("default-src 'none'; script-src 'sha256-x'");
  }

  @Test
  void a_page_without_a_policy_stays_as_it_is() {
    var page = "<meta name=\"description\" content=\"default-src\"><p>$1 \\ </p>";
    assertThat(SecurityPolicy.allowing(page, Map.of("script-src", "x"))).isEqualTo(page);
  }

  private static String allowing(String policy) {
    var page = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">";
    return SecurityPolicy.allowing(page, Map.of("script-src", "'sha256-x'"))
        .replaceFirst(".*content=\"([^\"]*)\".*", "$1");
  }
}
