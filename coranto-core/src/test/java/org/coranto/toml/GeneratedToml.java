package org.coranto.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A valid document in TOML with values of all kinds; the same for the same random numbers.
final class GeneratedToml {

  private static final List<String> PARTS =
      List.of(
          "\"",
          "'",
          "\"\"\"",
          "'''",
          "[",
          "]",
          "[[",
          "]]",
          "{",
          "}",
          "=",
          ",",
          ".",
          "#",
          "\n",
          "\r\n",
          " ",
          "\t",
          "\\",
          "\\u00e9",
          "-",
          "+",
          "_",
          "0",
          "1",
          "e",
          ":",
          "true",
          "nan",
          "a",
          "é",
          "😀",
          "\u0001",
          "2026-11-30",
          "06:30:00",
          "x = 1\n",
          "[a]\n",
          "[[a]]\n");

  private final Random random;
  private int names;

  GeneratedToml(Random random) {
    this.random = random;
  }

  /// One to three parts cut out, put in, or doubled.
  static String damaged(String text, Random random) {
    var out = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0 && !out.isEmpty(); i--) {
      int at = out.offsetByCodePoints(0, random.nextInt(out.codePointCount(0, out.length())));
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, PARTS.get(random.nextInt(PARTS.size())));
        case 1 -> out.delete(at, out.offsetByCodePoints(at, 1));
        default -> {
          int count = Math.min(out.codePointCount(at, out.length()), 1 + random.nextInt(20));
          out.insert(0, out.substring(at, out.offsetByCodePoints(at, count)));
        }
      }
    }
    return out.toString();
  }

  String document() {
    var out = new StringBuilder();
    keys(out, random.nextInt(4));
    for (int i = random.nextInt(4); i > 0; i--) {
      table(out);
    }
    return random.nextInt(4) == 0 ? out.toString().stripTrailing() : out.toString();
  }

  private void table(StringBuilder out) {
    var name = name();
    if (random.nextBoolean()) {
      header(out, "[" + space() + name + space() + "]");
      keys(out, random.nextInt(3));
      header(out, "[" + name + space() + "." + space() + name() + "]");
      keys(out, random.nextInt(3));
    } else {
      for (int i = random.nextInt(3); i >= 0; i--) {
        header(out, "[[" + name + "]]");
        keys(out, random.nextInt(3));
        if (random.nextBoolean()) {
          header(out, "[" + name + "." + name() + "." + name() + "]");
          keys(out, 1);
        }
      }
    }
  }

  private void header(StringBuilder out, String header) {
    out.append(space()).append(header).append(lineEnd());
  }

  private void keys(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append(space()).append(keyAndValue(2)).append(lineEnd());
    }
  }

  private String keyAndValue(int depth) {
    var key = name();
    for (int i = random.nextInt(6) - 3; i > 0; i--) {
      key += space() + "." + space() + name();
    }
    return key + space() + "=" + space() + value(depth);
  }

  private String name() {
    int number = names++;
    return switch (random.nextInt(5)) {
      case 0 -> "\"a b\\t😀." + number + "\"";
      case 1 -> "'c\" é" + number + "'";
      case 2 -> String.valueOf(number);
      default -> "key_" + number + "-";
    };
  }

  private String value(int depth) {
    return switch (random.nextInt(depth == 0 ? 7 : 9)) {
      case 0 -> pick("true", "false", "inf", "-inf", "nan", "+inf", "0", "-0", "+7", "1_000", "42");
      case 1 -> pick("0xfF_0", "0o17", "0b1_0", "9223372036854775807", "-9223372036854775808");
      case 2 -> pick("0.5", "-1e3", "1E-2", "6.626_5e-34", "+1.5", "0e0", "123456789.125");
      case 3 ->
          pick(
              "2026-11-30",
              "06:30:00",
              "23:59:59.123",
              "2026-11-30T06:30:00",
              "2026-11-30 06:30:00.5",
              "2026-11-30t06:30:00z",
              "2026-11-30T06:30:00+05:30",
              "2024-02-29 06:30:00-00:00");
      case 4 -> pick("\"\"", "\"a \\\" \\\\ \\n \\u00e9 \\U0001F600 é 😀\"", "\"# no comment\"");
      case 5 -> pick("''", "'C:\\temp'", "'''\n'two'\n lines'''", "''''one'''''", "''' '''");
      case 6 ->
          pick("\"\"\"\n a\\\n   b \"\"c\"\" \"\"\"", "\"\"\"\"\"\"", "\"\"\"a\n\nb\"\"\"\"\"");
      case 7 -> list(depth);
      default -> inlineTable(depth);
    };
  }

  private String list(int depth) {
    var items = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(gap() + value(depth - 1) + gap());
    }
    var last = !items.isEmpty() && random.nextInt(3) == 0 ? "," + gap() : "";
    return "[" + String.join(",", items) + last + (items.isEmpty() ? gap() : "") + "]";
  }

  private String inlineTable(int depth) {
    var keys = new ArrayList<String>();
    for (int i = random.nextInt(4); i > 0; i--) {
      keys.add(space() + keyAndValue(depth - 1) + space());
    }
    return "{" + String.join(",", keys) + "}";
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String space() {
    return pick("", "", " ", "  ", "\t");
  }

  private String gap() {
    return pick("", "", " ", "\n ", " # é, ]\n\t", "\r\n");
  }

  private String lineEnd() {
    return pick("\n", "\n", "\r\n", " # a comment 😀\n", "\n\n  \n");
  }
}
