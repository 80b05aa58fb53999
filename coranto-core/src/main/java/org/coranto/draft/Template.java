package org.coranto.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Schedule;
import org.coranto.config.Variables;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;

/// The text that every draft starts from.
final class Template {

  private final SourceText source;
  private final HeaderForm form;

  Template(SourceText source, HeaderForm form) {
    this.source = source;
    this.form = form;
  }

  /// The text with its variables filled in; those for lists stay.
  SourceText filled(NextIssue slot, Variables names, Schedule schedule) {
    var values = values(slot, names, schedule);
    var any =
        values.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    var text = withoutRemarks();
    return new SourceText(
        Pattern.compile(any)
            .matcher(text)
            .replaceAll(found ->
                java.util.regex.Matcher.quoteReplacement(
                    values.getOrDefault(found.group(), found.group()))));
  }

  /// The names of lists are kept as they are, because one may start with the name of another
  /// variable.
  private static Map<String, String> values(NextIssue slot, Variables names, Schedule schedule) {
    var date = slot.date().toString();
    var values = new TreeMap<String, String>();
    values.put(names.events(), names.events());
    values.put(names.calls(), names.calls());
    values.put(names.lastDate(), slot.before().map(head -> head.date().toString()).orElse(date));
    values.put(names.windowEnd(), slot.date().plusDays(schedule.window()).toString());
    values.put(names.windowStart(), date);
    values.put(names.date(), date);
    values.put(
        names.number(), slot.number().isPresent() ? String.valueOf(slot.number().getAsInt()) : "");
    return values;
  }

  /// The text without comment lines in its header: `# What every draft starts from`.
  private String withoutRemarks() {
    var text = source.text();
    if (form != HeaderForm.YAML && form != HeaderForm.TOML) {
      return text;
    }
    int end = FrontMatterParser.read(text, form).end();
    var lines = new ArrayList<String>(List.of(text.substring(0, end).split("(?<=\n)")));
    lines.removeIf(line -> line.startsWith("#"));
    return String.join("", lines) + text.substring(end);
  }
}
