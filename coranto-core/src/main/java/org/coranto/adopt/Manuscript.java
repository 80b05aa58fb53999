package org.coranto.adopt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.config.Content.DateOrder;
import org.coranto.config.Content.HeaderForm;
import org.coranto.edition.FileNames;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeaderDate;
import org.coranto.markdown.FrontMatter;
import org.coranto.markdown.FrontMatterParser;

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

  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d[-/.]\\d");

  private static final Pattern CATEGORY =
      Pattern.compile("\\[?\\s*[\"']?([A-Za-z0-9_-]+)[\"']?\\s*]?");

  static Manuscript of(String file, String text, boolean amongDrafts) {
    var start = text.substring(0, Math.min(text.length(), LONGEST_HEADER));
    var header = FrontMatterParser.read(start, HeaderForm.NONE);
    return new Manuscript(
        file,
        header.form(),
        HeadParser.DATE_KEYS.stream().anyMatch(key -> has(header, key, YEAR))
            || DATED_NAME.matcher(FileNames.name(file)).matches()
            || new HeaderDate(DateOrder.UNKNOWN, "en").read(FileNames.name(file))
                instanceof HeaderDate.Reading.Day,
        amongDrafts || isDraft(header),
        header
            .value("category")
            .or(() -> header.value("categories"))
            .map(CATEGORY::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(1).toLowerCase(Locale.ROOT)));
  }

  /// The same with a date that something else gives.
  Manuscript asDated() {
    return new Manuscript(file, form, true, draft, category);
  }

  private static boolean has(FrontMatter header, String key, Pattern value) {
    return header.value(key).filter(it -> value.matcher(it).find()).isPresent();
  }

  private static boolean isDraft(FrontMatter header) {
    return header.value("draft").filter("true"::equalsIgnoreCase).isPresent()
        || header.value("published").filter("false"::equalsIgnoreCase).isPresent()
        || header.value("status").filter("draft"::equalsIgnoreCase).isPresent();
  }
}
