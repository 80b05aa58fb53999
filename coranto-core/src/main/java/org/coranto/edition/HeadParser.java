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
import org.coranto.markdown.ShownHeader;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;
import org.coranto.model.Route;
import org.coranto.model.Span;
import org.coranto.url.Slug;

/// Finds title, date, number and URL of an edition in its header, or else in its file's name.
public final class HeadParser {

  /// `This Week in Rust 665`, `Issue #115`; but not the year of `May 2020`.
  private static final Pattern NUMBER_IN_TITLE =
      Pattern.compile("(?:^|[\\s#])(?!(?:19|20)\\d\\d\\s*$)(\\d{1,5})\\s*$");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  /// The keys that generators have for the day of publication.
  public static final List<String> DATE_KEYS =
      List.of(
          "date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "published",
          "published_at",
          "publishedat",
          "date_published",
          "datepublished",
          "created",
          "created_at");

  private final Config config;
  private final FileNames names;
  private final HeaderDate dates;

  public HeadParser(Config config) {
    this.config = config;
    this.names = new FileNames(config.content().fileName());
    this.dates = new HeaderDate(config.content().dateOrder(), config.newsletter().language());
  }

  /// @param file its path, relative to the newsletter's folder, with forward slashes
  /// @param digest of the file's bytes
  public HeadResult read(String file, SourceText source, boolean draft, String digest) {
    if (source.isUtf16()) {
      return new HeadResult.Undated(List.of(utf16()));
    }
    var text = text(file, source, draft, digest);
    var problems = new ArrayList<Problem>(text.header().problems());
    var date = date(text, problems);
    if (text.header().fields().isEmpty() && text.header().problems().isEmpty()) {
      shownHeader(source).or(() -> missingHeader(source)).ifPresent(problems::addFirst);
    }
    return date.<HeadResult>map(
            day -> new HeadResult.Found(head(text, day, problems), List.copyOf(problems)))
        .orElseGet(() -> new HeadResult.Undated(List.copyOf(problems)));
  }

  /// The head of a draft without a date.
  ///
  /// @param day of the issue that it is for
  public EditionHead undated(String file, SourceText source, String digest, LocalDate day) {
    return head(text(file, source, true, digest), day, new ArrayList<>());
  }

  /// The head of a published edition without a date.
  ///
  /// @param day when its file was committed first
  public HeadResult.Found committed(String file, SourceText source, String digest, LocalDate day) {
    var text = text(file, source, false, digest);
    var problems = new ArrayList<Problem>(text.header().problems());
    return new HeadResult.Found(head(text, day, problems), List.copyOf(problems));
  }

  /// A file as far as it is read.
  private record Text(
      String file,
      FrontMatter header,
      FileNames.Named named,
      String title,
      boolean draft,
      String digest) {}

  private Text text(String file, SourceText source, boolean draft, String digest) {
    var header = FrontMatterParser.read(source.text(), config.content().header());
    return new Text(file, header, names.read(file), title(header, source, file), draft, digest);
  }

  private EditionHead head(Text text, LocalDate date, List<Problem> problems) {
    var header = text.header();
    var number = number(header, text.named(), text.title(), problems);
    var slug = slug(header, text.named(), text.title());
    var name = new EditionName(date, number, slug);
    var addresses = new HeaderAddresses(config, header, problems);
    var translation = FileNames.language(text.file());
    var language = header.value("lang").or(() -> header.value("language")).or(() -> translation);
    var folder = translation.filter(it -> !isUsual(it)).map(it -> "/" + it).orElse("");
    var route =
        addresses
            .own(name)
            .map(Route::path)
            .orElseGet(() -> folder + config.permalinks().editionRoute(name));
    return new EditionHead(
        text.file(),
        text.title(),
        number,
        date,
        slug,
        language.orElse(config.newsletter().language()),
        route,
        text.draft(),
        text.digest(),
        addresses.old(route));
  }

  private boolean isUsual(String language) {
    return language.equalsIgnoreCase(config.newsletter().language());
  }

  private static Problem utf16() {
    return Problem.at(
        Span.NOWHERE, "not-utf-8", "This file is UTF-16; expected UTF-8. Save it as UTF-8.");
  }

  private Optional<Problem> shownHeader(SourceText source) {
    var form = config.content().header();
    return ShownHeader.of(source.text())
        .map(span ->
            Problem.at(
                span,
                "broken-header",
                "These lines look like a header, but are not read as one, and readers see them; expected %s."
                    .formatted(example(form == HeaderForm.NONE ? HeaderForm.YAML : form))));
  }

  private Optional<Problem> missingHeader(SourceText source) {
    var form = config.content().header();
    return form == HeaderForm.NONE
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                new Span(0, Math.min(3, source.text().length())),
                "missing-header",
                "The header is missing; expected %s.".formatted(example(form))));
  }

  private static String example(HeaderForm form) {
    return switch (form) {
      case PELICAN -> "lines such as “Title: …” and “Date: 2026-09-02” up to an empty line";
      case YAML -> "“title: …” and “date: 2026-09-02” between two lines ---";
      case TOML -> "“title = …” and “date = 2026-09-02” between two lines +++";
      case JSON -> "an object with “\"title\": …” and “\"date\": \"2026-09-02\"”";
      case NONE -> "nothing";
    };
  }

  private Optional<LocalDate> date(Text text, List<Problem> problems) {
    var field = DATE_KEYS.stream().flatMap(key -> text.header().field(key).stream()).findFirst();
    var date =
        field
            .flatMap(value -> written(value, text.named(), problems))
            .or(text.named()::date)
            .or(() -> day(dates.read(text.title())))
            .or(() -> day(dates.read(FileNames.page(text.file()))));
    if (date.isEmpty() && field.isEmpty()) {
      problems.add(
          Problem.at(
              Span.NOWHERE,
              "no-date",
              "This edition has no date, neither in the header nor in the file name."));
    }
    return date;
  }

  private Optional<LocalDate> written(
      FrontMatter.Field field, FileNames.Named named, List<Problem> problems) {
    return switch (dates.read(field.value())) {
      case HeaderDate.Reading.Day day -> Optional.of(day.day());
      case HeaderDate.Reading.Ambiguous both -> {
        var known =
            named.date().filter(it -> it.equals(both.dayFirst()) || it.equals(both.monthFirst()));
        if (known.isEmpty()) {
          problems.add(ambiguous(field, both));
        }
        yield known;
      }
      case HeaderDate.Reading.None _ -> {
        problems.add(
            Problem.at(
                field.span(),
                "no-such-date",
                "“%s” is not a date; expected year-month-day, as in 2026-09-02."
                    .formatted(field.value())));
        yield Optional.empty();
      }
    };
  }

  private static Problem ambiguous(FrontMatter.Field field, HeaderDate.Reading.Ambiguous both) {
    return Problem.at(
        field.span(),
        "ambiguous-date",
        "“%s” can be %s or %s; write year-month-day, or set date-order in [content] of coranto.toml."
            .formatted(field.value(), both.dayFirst(), both.monthFirst()));
  }

  private static Optional<LocalDate> day(HeaderDate.Reading reading) {
    return switch (reading) {
      case HeaderDate.Reading.Day day -> Optional.of(day.day());
      case HeaderDate.Reading.Ambiguous _, HeaderDate.Reading.None _ -> Optional.empty();
    };
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
