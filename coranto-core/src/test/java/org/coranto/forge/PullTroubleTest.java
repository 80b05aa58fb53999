package org.coranto.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PullTroubleTest {

  private static String words(int status, Optional<String> variable) {
    return new PullTrouble.Status(status, "", "#12 in weekly/newsletter", variable).words();
  }

  @Test
  void a_missing_pull_request_may_be_private() {
    assertThat(words(404, Optional.of("FORGE_TOKEN")))
        .isEqualTo(
            "the forge answered 404: there is no #12 in weekly/newsletter, or it is private; a token in FORGE_TOKEN, with sufficient permissions, gives access to private repositories");
  }

  @Test
  void without_a_token_the_key_that_names_one_is_shown() {
    assertThat(words(429, Optional.empty()))
        .contains("rate limit reached")
        .contains("token = \"FORGE_TOKEN\"");
  }

  @Test
  void what_the_forge_says_is_quoted() {
    assertThat(
            new PullTrouble.Status(401, "Bad credentials", "#12", Optional.of("FORGE_TOKEN"))
                .words())
        .startsWith("the forge answered 401 (Bad credentials): the token in FORGE_TOKEN");
  }
}
