package org.coranto.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coranto.output.Plan;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;

/// `docs/outputs/page.md` names every variable that a template can use, and no other.
class PageDocsTest {

  private static final Pattern HEADING = Pattern.compile("### (?:`([^`]+)`|Every page)");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");
  private static final String EVERY_PAGE = "Every page";

  @Test
  void every_variable_is_documented_and_every_documented_one_exists() throws IOException {
    var real = variables();
    var common = new TreeSet<String>();
    real.forEach((template, names) -> {
      if (template.endsWith(".html")) {
        if (common.isEmpty()) {
          common.addAll(names);
        }
        common.retainAll(names);
      }
    });
    real.forEach(
        (template, names) -> names.removeAll(template.endsWith(".html") ? common : Set.of()));
    real.put(EVERY_PAGE, common);
    var documented = documented();
    for (var template : real.keySet()) {
      assertThat(documented.getOrDefault(template, Set.of()))
          .as(template)
          .containsExactlyInAnyOrderElementsOf(real.getOrDefault(template, new TreeSet<>()));
    }
    assertThat(documented.keySet()).isSubsetOf(real.keySet());
  }

  /// By template, with dots between the levels; lists and their items are one level.
  private static Map<String, Set<String>> variables() {
    var world =
        new PageNewsletter()
            .page("about", "About", "Us.")
            .edition(1, "2031-01-02", PageNewsletter.EVENTS + PageNewsletter.CALLS)
            .edition(2, "2031-01-09", "## A\n### B\nWords.\n\n" + PageNewsletter.EVENTS)
            .edition(3, "2031-01-10", "## A\n### B\nWords.\n\n" + PageNewsletter.EVENTS)
            .draft(4, "2031-01-16", "Soon.");
    var variables = new TreeMap<String, Set<String>>();
    TemplateRenderer press =
        (template, given) -> {
          collect("", given, variables.computeIfAbsent(template, _ -> new TreeSet<>()));
          return new byte[0];
        };
    for (Plan plan : SitePages.plan(world.site(), press)) {
      PageNewsletter.bytes(world.site(), plan);
    }
    return variables;
  }

  private static void collect(String prefix, Object value, Set<String> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        names.add(prefix + key);
        if (!key.equals("words")) {
          collect(prefix + key + ".", inner, names);
        }
      });
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(prefix, item, names));
    }
  }

  private static Map<String, Set<String>> documented() throws IOException {
    var documented = new HashMap<String, Set<String>>();
    var template = "";
    for (var line : Files.readAllLines(Folders.project().resolve("docs/outputs/page.md"))) {
      var heading = HEADING.matcher(line);
      if (line.startsWith("#")) {
        template = heading.matches() ? name(heading.group(1)) : "";
      }
      var row = ROW.matcher(line);
      if (row.matches() && !template.isEmpty()) {
        documented.computeIfAbsent(template, _ -> new TreeSet<>()).add(row.group(1));
      }
    }
    return documented;
  }

  private static String name(@org.jspecify.annotations.Nullable String template) {
    return template == null ? EVERY_PAGE : template;
  }
}
