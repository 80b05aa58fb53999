package org.coranto.adopt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;

/// A Markdown file that could be an edition.
///
/// @param dated whether its header or its name has a date
/// @param draft whether it is in a folder of drafts, or its header has `draft: true`
/// @param category the category in its header, if that is one word
record Manuscript(
    String file, HeaderForm form, boolean dated, boolean draft, Optional<String> category) {

  static final Pattern DATED_NAME =
      Pattern.compile("(19|20)\\d\\d([-_.]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d).*");

  private static final int LONGEST_HEADER = 20_000;
  private static final Pattern PELICAN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*:([ \\t].*)?");
  private static final Pattern HEADED = Pattern.compile("(?mi)^(title|date)[ \\t]*[:=]");
  private static final Pattern DATE =
      Pattern.compile("(?mi)^date[ \\t]*[:=][ \\t]*[\"']?[^\\n]*\\d{4}");
  private static final Pattern DRAFT =
      Pattern.compile(
          "(?mi)^(draft[ \\t]*[:=][ \\t]*true|published[ \\t]*:[ \\t]*false|status[ \\t]*:[ \\t]*draft)");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?mi)^categor(?:y|ies)[ \\t]*[:=][ \\t]*\\[?[ \\t]*[\"']?([A-Za-z0-9_-]+)[\"']?[ \\t]*]?[ \\t]*$");

  static Manuscript of(String file, String text, boolean amongDrafts) {
    var start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var form = form(start.substring(0, Math.min(start.length(), LONGEST_HEADER)));
    var header = header(start, form);
    var category = CATEGORY.matcher(header);
    return new Manuscript(
        file,
        form,
        DATE.matcher(header).find() || DATED_NAME.matcher(PathNames.bare(file)).matches(),
        amongDrafts || DRAFT.matcher(header).find(),
        category.find()
            ? Optional.of(category.group(1).toLowerCase(Locale.ROOT))
            : Optional.empty());
  }

  private static HeaderForm form(String start) {
    var first = start.lines().findFirst().orElse("").stripTrailing();
    if (first.equals("---")) {
      return HeaderForm.YAML;
    } else if (first.equals("+++")) {
      return HeaderForm.TOML;
    }
    boolean keyed = PELICAN.matcher(first).matches();
    return keyed && HEADED.matcher(paragraph(start)).find() ? HeaderForm.PELICAN : HeaderForm.NONE;
  }

  /// The lines with the keys; the start of the text if they cannot be found.
  private static String header(String text, HeaderForm form) {
    var start = text.substring(0, Math.min(text.length(), LONGEST_HEADER)).replace("\r\n", "\n");
    return switch (form) {
      case PELICAN -> paragraph(start);
      case YAML -> until(start, "\n---");
      case TOML -> until(start, "\n+++");
      case NONE -> "";
    };
  }

  private static String paragraph(String text) {
    return until(text.replace("\r\n", "\n"), "\n\n");
  }

  private static String until(String text, String end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
