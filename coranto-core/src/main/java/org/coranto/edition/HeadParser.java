package org.coranto.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.EditionName;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.markdown.FrontMatter;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.coranto.model.Span;
import org.coranto.url.Slug;

/// Finds title, date, number and URL of an edition in its header, or else in its file's name.
public final class HeadParser {

  /// `This Week in Rust 665`, `Issue #115`; but not the year of `May 2020`.
  private static final Pattern NUMBER_IN_TITLE =
      Pattern.compile("(?:^|[\\s#])(?!(?:19|20)\\d\\d\\s*$)(\\d{1,5})\\s*$");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private final Config config;
  private final FileNames names;

  public HeadParser(Config config) {
    this.config = config;
    this.names = new FileNames(config.content().fileName());
  }

  /// @param file its path, relative to the newsletter's folder, with forward slashes
  /// @param digest of the file's bytes
  public HeadResult read(String file, SourceText source, boolean draft, String digest) {
    var header = FrontMatterParser.read(source.text(), config.content().header());
    var problems = new ArrayList<Problem>(formProblems(source, header));
    var named = names.read(file);
    var date = date(header, named, problems);
    return date.<HeadResult>map(day ->
            new HeadResult.Found(
                head(file, source, header, day, draft, digest, problems), List.copyOf(problems)))
        .orElseGet(() -> new HeadResult.Undated(List.copyOf(problems)));
  }

  /// The head of a draft without a date.
  ///
  /// @param day of the issue that it is for
  public EditionHead undated(String file, SourceText source, String digest, LocalDate day) {
    var header = FrontMatterParser.read(source.text(), config.content().header());
    return head(file, source, header, day, true, digest, new ArrayList<>());
  }

  private EditionHead head(
      String file,
      SourceText source,
      FrontMatter header,
      LocalDate day,
      boolean draft,
      String digest,
      List<Problem> problems) {
    var named = names.read(file);
    var title = title(header, source, file);
    var number = number(header, named, title, problems);
    var slug = slug(header, named, title);
    var route = config.permalinks().editionRoute(new EditionName(day, number, slug));
    var language = header.value("lang").or(() -> header.value("language"));
    return new EditionHead(
        file,
        title,
        number,
        day,
        slug,
        language.orElse(config.newsletter().language()),
        route,
        draft,
        digest);
  }

  private List<Problem> formProblems(SourceText source, FrontMatter header) {
    var form = config.content().header();
    var start = new Span(0, Math.min(3, source.text().length()));
    if (!header.sound()) {
      return List.of(
          Problem.at(
              start,
              "broken-header",
              "The header is not valid %s; it must begin and end with a line %s, with well-formed lines between them."
                  .formatted(form, mark(form))));
    }
    if (header.fields().isEmpty() && form != HeaderForm.NONE) {
      return List.of(
          Problem.at(
              start,
              "missing-header",
              "The header is missing; expected %s.".formatted(example(form))));
    }
    return List.of();
  }

  private static String mark(HeaderForm form) {
    return form == HeaderForm.TOML ? "+++" : "---";
  }

  private static String example(HeaderForm form) {
    return switch (form) {
      case PELICAN -> "lines such as “Title: …” and “Date: 2026-09-02” up to an empty line";
      case YAML -> "“title: …” and “date: 2026-09-02” between two lines ---";
      case TOML -> "“title = …” and “date = 2026-09-02” between two lines +++";
      case NONE -> "nothing";
    };
  }

  private static Optional<LocalDate> date(
      FrontMatter header, FileNames.Named named, List<Problem> problems) {
    var field = header.field("date");
    var written = field.flatMap(value -> day(value.value()));
    if (field.isPresent() && written.isEmpty()) {
      problems.add(
          Problem.at(
              field.get().span(),
              "no-such-date",
              "“%s” is not a date; expected year-month-day, as in 2026-09-02."
                  .formatted(field.get().value())));
    }
    var date = written.or(named::date);
    if (date.isEmpty()) {
      problems.add(
          Problem.at(
              Span.NOWHERE,
              "no-date",
              "This edition has no date, neither in the header nor in the file name."));
    }
    return date;
  }

  private static Optional<LocalDate> day(String value) {
    return new DateParser(LocalDate.EPOCH).leading(value).map(found -> found.dates().first());
  }

  private static String title(FrontMatter header, SourceText source, String file) {
    return header
        .value("title")
        .or(() -> FirstHeading.of(source.text(), header.end()))
        .map(HeadParser::oneLine)
        .orElseGet(() -> FileNames.bare(file));
  }

  private static String oneLine(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }

  private static OptionalInt number(
      FrontMatter header, FileNames.Named named, String title, List<Problem> problems) {
    var field = header.field("number").or(() -> header.field("issue"));
    if (field.isPresent() && WHOLE_NUMBER.matcher(field.get().value()).matches()) {
      return OptionalInt.of(Integer.parseInt(field.get().value()));
    }
    field.ifPresent(wrong ->
        problems.add(
            Problem.at(
                wrong.span(),
                "no-such-number",
                "“%s” is not an edition number; expected only digits, as in 665."
                    .formatted(wrong.value()))));
    if (named.number().isPresent()) {
      return named.number();
    }
    var match = NUMBER_IN_TITLE.matcher(title);
    return match.find() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
  }

  private String slug(FrontMatter header, FileNames.Named named, String title) {
    var made = config.permalinks().slug() == SlugSource.FILE ? named.slug() : Slug.of(title);
    var slug = header.value("slug").map(Slug::of).orElse(made);
    return slug.isEmpty() ? "edition" : slug;
  }
}
