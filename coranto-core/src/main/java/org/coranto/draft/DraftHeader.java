package org.coranto.draft;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.FrontMatter;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;

/// Writes the header of a draft, in the newsletter's form.
final class DraftHeader {

  private static final Pattern NUMBER_AT_END = Pattern.compile("(?<=^|\\D)\\d{1,9}(?=\\D{0,3}$)");

  private final HeaderForm form;

  DraftHeader(HeaderForm form) {
    this.form = form;
  }

  /// The title of the previous edition with its number replaced by the new one.
  static String title(NextIssue slot, String newsletter) {
    var number = slot.number().isPresent() ? String.valueOf(slot.number().getAsInt()) : "";
    return slot.before()
        .map(before -> before.title())
        .map(title -> NUMBER_AT_END.matcher(title))
        .filter(match -> match.find() && !number.isEmpty())
        .map(match -> match.replaceFirst(number))
        .orElse((newsletter + " " + number).strip());
  }

  /// The text with title, number and date in its header.
  SourceText completed(SourceText source, NextIssue slot, String title) {
    if (form == HeaderForm.NONE) {
      return source;
    }
    var header = FrontMatterParser.read(source.text(), form);
    if (header.fields().isEmpty()) {
      return new SourceText(whole(slot, title) + source.text());
    }
    var edits = new ArrayList<Edit>();
    int top = header.start();
    if (header.value("title").isEmpty()) {
      edits.add(Edit.insert(top, line(header.form(), "title", quoted(title))));
    }
    var date = slot.date().toString();
    if (header.value("date").isEmpty()) {
      edits.add(Edit.insert(top, line(header.form(), "date", date)));
    }
    header.field("date").flatMap(field -> put(date, field, source)).ifPresent(edits::add);
    slot.number().stream()
        .mapToObj(String::valueOf)
        .flatMap(number -> header.field("number").flatMap(it -> put(number, it, source)).stream())
        .forEach(edits::add);
    return source.with(edits);
  }

  /// Replaces the value of a field, if its place can be found.
  private static Optional<Edit> put(String value, FrontMatter.Field field, SourceText source) {
    var written = source.slice(field.span());
    return written.contains(value) || written.contains("\n")
        ? Optional.empty()
        : Optional.of(new Edit(field.span(), value));
  }

  private String whole(NextIssue slot, String title) {
    var lines =
        line(form, "title", quoted(title))
            + number(slot).orElse("")
            + line(form, "date", slot.date().toString());
    return switch (form) {
      case PELICAN -> lines + "\n";
      case YAML -> "---\n" + lines + "---\n\n";
      case TOML -> "+++\n" + lines + "+++\n\n";
      case JSON -> "{\n" + lines.substring(0, lines.length() - 2) + "\n}\n\n";
      case NONE -> "";
    };
  }

  private Optional<String> number(NextIssue slot) {
    return slot.number().isPresent()
        ? Optional.of(line(form, "number", String.valueOf(slot.number().getAsInt())))
        : Optional.empty();
  }

  private static String line(HeaderForm form, String key, String value) {
    return switch (form) {
      case PELICAN -> Character.toUpperCase(key.charAt(0)) + key.substring(1) + ": " + value + "\n";
      case YAML -> key + ": " + value + "\n";
      case TOML -> key + " = " + value + "\n";
      case JSON -> "  \"" + key + "\": " + (isBare(value) ? value : "\"" + value + "\"") + ",\n";
      case NONE -> "";
    };
  }

  private static boolean isBare(String value) {
    return value.startsWith("\"") || value.matches("\\d{1,9}");
  }

  private String quoted(String title) {
    return form == HeaderForm.PELICAN
        ? title
        : "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
