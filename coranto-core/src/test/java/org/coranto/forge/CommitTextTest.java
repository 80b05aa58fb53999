package org.coranto.forge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close #1",
        "closes #1",
        "closed: #1",
        "fix weekly/rain#2",
        "Fixes: GH-3",
        "resolves https://github.com/weekly/rain/issues/4",
        "Implements group/project!5",
        "Closes &6 %7 ~label",
        "hello @maintainer and @weekly/editors",
        "[skip ci] [ci skip] [no ci] [skip actions] [actions skip]",
        "[CI-skip] [skip netlify] [CF-Pages-Skip] [skip cd] [azp skip]",
        "***NO_CI***",
        "skip-checks: true",
        "skip-che**cks: true",
        "a\n\nCo-authored-by: Eve <eve@evil.example>",
        "a\u2028b\u202Ec\u0085\u001B[31m"
      })
  void a_forge_finds_nothing_to_act_on(String words) {
    assertThat(CommitText.of(words))
        .doesNotContainPattern(
            "[#!&%~]\\w|@\\w|(?i)gh-\\d|https?://|\\[(?:skip|ci|no|actions|cf-)|\\*\\*\\*|skip-checks")
        .doesNotContainPattern("[\\p{Cc}\\x{2028}\\x{202E}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Measuring rain in 2026",
        "C# and F#",
        "Why 50 % fail!",
        "a & b",
        "C++ (2)",
        "The [new] one",
        "[RFC] Clippy"
      })
  void other_words_stay(String words) {
    assertThat(CommitText.of(words)).isEqualTo(words);
  }
}
