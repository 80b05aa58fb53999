package org.coranto.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.geo.PlaceParser;
import org.coranto.markdown.PlainText;
import org.coranto.model.Dates;
import org.coranto.model.Entry;
import org.coranto.model.Entry.CallEntry;
import org.coranto.model.Place;

/// An item of a list of calls:
///
/// ```
/// * [project - task](…)
/// * [**Conference**](…) | CFP closes 2026-02-16 | City, CC | 2026-09-08 - 2026-09-11
/// * [Conference](…) CFP closes 2024-03-31 | City, Country | Event date: 2024-06-19 - 2024-06-24
/// ```
final class CallParser {

  private static final Pattern ANY_DIGIT = Pattern.compile("\\d");

  private final DateParser dates;

  CallParser(DateParser dates) {
    this.dates = dates;
  }

  CallEntry read(Entry.Body body, PlainText words) {
    var line = words.raw();
    int bar = line.indexOf('|');
    if (bar < 0) {
      return task(body, words);
    }
    var fields = List.of(line.split("\\|"));
    var head = fields.getFirst();
    boolean closesInHead = dates.first(afterLinks(words, head)).isPresent();
    var deadlineField = closesInHead ? afterLinks(words, head) : field(fields, 1);
    var behind = fields.subList(Math.min(closesInHead ? 1 : 2, fields.size()), fields.size());
    return new CallEntry(
        body, title(body, head), "", deadline(deadlineField), eventDates(behind), place(behind));
  }

  /// The text after the link, where the dates are; a title may contain a year or a date too.
  private static String afterLinks(PlainText words, String head) {
    if (words.links().isEmpty()) {
      return head;
    }
    int end = words.start(0) + words.links().getFirst().text().length();
    return end < head.length() ? head.substring(end) : "";
  }

  private static String field(List<String> fields, int index) {
    return index < fields.size() ? fields.get(index) : "";
  }

  private static String title(Entry.Body body, String head) {
    return body.links().isEmpty() ? head.strip() : body.links().getFirst().text();
  }

  private Optional<LocalDate> deadline(String field) {
    return dates.first(field).map(found -> found.dates().last());
  }

  private Optional<Dates> eventDates(List<String> fields) {
    return fields.reversed().stream()
        .flatMap(field -> dates.first(field).stream())
        .map(DateParser.Found::dates)
        .findFirst();
  }

  private static Place place(List<String> fields) {
    return fields.stream()
        .filter(field -> !field.isBlank() && !ANY_DIGIT.matcher(field).find())
        .findFirst()
        .map(PlaceParser::read)
        .orElse(Place.UNKNOWN);
  }

  private CallEntry task(Entry.Body body, PlainText words) {
    var title = body.links().isEmpty() ? body.text() : body.links().getFirst().text();
    int hyphen = title.indexOf(" - ");
    var project = hyphen > 0 ? title.substring(0, hyphen).strip() : "";
    var task = hyphen > 0 ? title.substring(hyphen + 3).strip() : title;
    return new CallEntry(
        body,
        task,
        project,
        deadline(afterLinks(words, words.raw())),
        Optional.empty(),
        Place.UNKNOWN);
  }
}
