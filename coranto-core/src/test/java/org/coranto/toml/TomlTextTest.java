package org.coranto.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTextTest {

  @Test
  void what_is_not_ascii_is_escaped() {
    assertThat(TomlText.quoted("a \"b\" \\ é 😀\n\t\u0001\u007f"))
        .isEqualTo("\"a \\\"b\\\" \\\\ \\u00e9 \\U0001f600\\n\\t\\u0001\\u007f\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\"\"\"", "\\", "\b\t\n\f\r\u001b\u007f", "é\u202e😀"})
  void what_is_written_is_read_again(String text) {
    assertThat(TomlParser.parse("a = " + TomlText.quoted(text)).table().toMap())
        .isEqualTo(Map.of("a", text));
  }
}
