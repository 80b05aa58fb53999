package org.coranto.source.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceSettings;
import org.coranto.config.SourceTypes;
import org.coranto.markdown.MarkdownWords;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.source.SourceTrouble;
import org.coranto.source.Tracker;
import org.coranto.web.HttpResponse;
import org.coranto.web.PlainWords;
import org.coranto.web.SourceRequest.Web;
import org.jsoup.Jsoup;

/// Finds the newest report of a series with dated URLs: it tries each day of the requested period,
/// from the last one back.
public final class ReportSource implements Source {

  private static final ConfigKey<String> ADDRESS =
      SourceForm.required(
          "address",
          SourceTypes.DATED_ADDRESS,
          "https://reports.example/{year}-{month}-{day}.md",
          "The URL of a report, with `{year}`, `{month}` and `{day}` in place of its date.",
          "\"https://reports.example/{year}/{year}-{month}-{day}.md\"");

  private static final ConfigKey<Optional<String>> PAGE =
      SourceForm.optional(
          "page",
          SourceTypes.DATED_ADDRESS,
          "The URL for readers, if it is different.",
          "\"https://forge.example/reports/{year}-{month}-{day}.md\"");

  private static final ConfigKey<Take> TAKES =
      SourceForm.key(
          "takes",
          SourceTypes.choice("part", "Parts", Take.values()),
          Take.SUMMARY,
          "What to take: the `summary` of a report in Markdown, which is the text"
              + " between its title and the next heading, or only the `link`.",
          "\"link\"");

  private static final ConfigKey<String> MORE =
      SourceForm.key(
          "more",
          SourceTypes.ANY_WORDS,
          "Full report",
          "The text of the link to the report after its summary; if empty, there is no link.",
          "\"Full report here\"");

  private static final ConfigKey<Optional<String>> NONE =
      SourceForm.optional(
          "none",
          SourceTypes.MARKDOWN,
          "With `place`, the text in the draft if there is no report.",
          "\"*No report was written this week.*\"");

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int MOST_DAYS = 62;

  /// Which part of a report is taken.
  enum Take {
    SUMMARY,
    LINK
  }

  @Override
  public SourceForm form() {
    return new SourceForm(
        "report",
        "The newest report of a series with dated URLs: its summary, or a link.",
        List.of(ADDRESS, PAGE, TAKES, MORE, NONE),
        "address = \"https://reports.example/{year}-{month}-{day}.md\"");
  }

  /// A summary that goes into the draft without an editor is the text of its section.
  @Override
  public Optional<Tracker> tracker(SourceSettings settings) {
    return settings.place() && settings.get(TAKES) == Take.SUMMARY
        ? Optional.of(tips -> text(tips, settings.get(NONE).orElse("")))
        : Optional.empty();
  }

  private static String text(List<Tip> tips, String none) {
    return tips.stream()
        .map(tip ->
            tip.content() instanceof TipContent.Prose prose
                ? prose.markdown()
                : "[%s](%s)"
                    .formatted(
                        MarkdownWords.escape(tip.content().title()),
                        MarkdownWords.target(tip.content().address())))
        .findFirst()
        .orElse(none);
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var window = context.window();
    if (window.from().equals(window.to())) {
      return List.of();
    }
    return List.of(of(context, window.to().minusNanos(1).atZone(context.zone()).toLocalDate(), 1));
  }

  private static Request of(SourceContext context, LocalDate day, int requests) {
    return new Request(
        Web.get(dated(context.get(ADDRESS), day)), answer -> read(context, day, requests, answer));
  }

  private static Result read(
      SourceContext context, LocalDate day, int requests, HttpResponse answer) {
    if (answer.status() == NOT_FOUND || answer.status() == GONE) {
      var before = day.minusDays(1);
      var first = context.window().from().atZone(context.zone()).toLocalDate();
      return before.isBefore(first) || requests == MOST_DAYS
          ? Result.nothing()
          : new Result.Found(List.of(), List.of(of(context, before, requests + 1)));
    }
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.Status(answer.status()));
    }
    var page = dated(context.get(PAGE).orElse(context.get(ADDRESS)), day);
    return content(context, page, answer)
        .map(content -> context.tip(day.toString(), page, content).at(noted(context, day)))
        .map(tip -> Result.tips(List.of(tip)))
        .orElseGet(() -> new Result.Trouble(new SourceTrouble.EmptyReport(day)));
  }

  /// A report is about a whole day, which may start before the window.
  private static Instant noted(SourceContext context, LocalDate day) {
    var start = day.atStartOfDay(context.zone()).toInstant();
    return start.isBefore(context.window().from()) ? context.window().from() : start;
  }

  private static Optional<TipContent> content(
      SourceContext context, String page, HttpResponse answer) {
    if (answer.header("content-type").startsWith("text/html")) {
      return link(page, title(answer.text()));
    }
    var summary = ReportSummary.of(answer.text());
    return context.get(TAKES) == Take.LINK
        ? link(page, summary.title())
        : summary
            .markdown(context.get(MORE), page)
            .map(words -> new TipContent.Prose(page, summary.title(), words));
  }

  private static Optional<TipContent> link(String page, String title) {
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(new TipContent.Link(page, title, List.of(), ""));
  }

  private static String title(String html) {
    var document = Jsoup.parse(html);
    var heading = document.select("h1").stream().findFirst().map(it -> it.text()).orElse("");
    return PlainWords.clean(heading.isBlank() ? document.title() : heading);
  }

  private static String dated(String pattern, LocalDate day) {
    return pattern
        .replace("{year}", "%04d".formatted(day.getYear()))
        .replace("{month}", "%02d".formatted(day.getMonthValue()))
        .replace("{day}", "%02d".formatted(day.getDayOfMonth()));
  }
}
