package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coranto.check.TestEditions;
import org.coranto.config.CheckSettings;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

class BareRepositoryTest {

  private static final String TEXT =
      """
      ## News

      * [Roots](https://github.com/example/roots)

      ## Calls

      * [Roots](https://github.com/example/roots)
      """;

  private static final CheckSettings NAMED =
      new CheckSettings(List.of(), List.of("bare-repository"), List.of(), List.of());

  private static int found(CheckSettings checks, CheckSettings news) {
    var context =
        TestEditions.of(TEXT, Map.of(), TestEditions.config(checks, news), LinkedPages.NONE);
    return new BareRepository().look(context).size();
  }

  @Test
  void is_silent_until_it_is_named() {
    assertThat(found(CheckSettings.NONE, CheckSettings.NONE)).isZero();
  }

  @Test
  void speaks_where_it_is_named() {
    assertThat(found(CheckSettings.NONE, NAMED)).isEqualTo(1);
    assertThat(found(NAMED, CheckSettings.NONE)).isEqualTo(2);
  }
}
