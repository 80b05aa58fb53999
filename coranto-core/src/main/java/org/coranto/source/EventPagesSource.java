package org.coranto.source;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.model.EventTime;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.url.UrlReferences;
import org.coranto.web.HtmlDocument;
import org.coranto.web.HttpResponse;
import org.coranto.web.SchemaEvent;
import org.coranto.web.SourceRequest;
import org.jsoup.nodes.Document;

/// Reads events from the schema.org data of web pages, such as those of Luma.
public final class EventPagesSource implements Source {

  private static final ConfigKey<List<URI>> PAGES =
      SourceForm.required(
          "pages",
          SourceTypes.list(SourceTypes.ADDRESS, "addresses"),
          List.of(),
          "The pages: each of one event, or a calendar page that lists several.",
          "[\"https://luma.com/rain-bergen\"]");

  private static final ConfigKey<Optional<URI>> FOLLOW =
      SourceForm.optional(
          "follow",
          SourceTypes.ADDRESS,
          "A URL prefix: pages under it that a named page links to are fetched too."
              + " Pages that are listed in schema.org data are fetched without this key.",
          "\"https://hall.example/events/\"");

  private static final ConfigKey<Integer> DETAILS =
      SourceForm.key(
          "details",
          SourceTypes.number(0, 200),
          20,
          "How many pages are fetched in addition to each page that is named.",
          "50");

  private static final ConfigKey<Optional<String>> GROUP =
      SourceForm.optional(
          "group",
          SourceTypes.WORDS,
          "The group that holds the events, instead of the organisers that the"
              + " pages name; the group's page is the one that is named here.",
          "\"Rain Bergen\"");

  private static final ConfigKey<Optional<ZoneId>> ZONE =
      SourceForm.optional(
          "zone",
          SourceTypes.ZONE,
          "The time zone of the events, where a page gives no zone or UTC.",
          "\"Europe/Oslo\"");

  @Override
  public SourceForm form() {
    return new SourceForm(
        "event-pages",
        "Events in the schema.org data of web pages, for example of Luma.",
        List.of(PAGES, LookAhead.WEEKS, FOLLOW, DETAILS, GROUP, ZONE),
        "pages = [\"https://luma.com/rain-bergen\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    return context.get(PAGES).stream()
        .distinct()
        .map(
            page -> question(page.toString(), answer -> calendar(context, page.toString(), answer)))
        .toList();
  }

  /// A page that another one linked to.
  ///
  /// @param page the page with the link
  /// @param listed the event as given in that page
  private record Further(String page, String address, Optional<SchemaEvent> listed) {}

  private static Request question(String address, Request.Reader reader) {
    return new Request(
        SourceRequest.Web.get(address).with("Accept", "text/html,application/xhtml+xml"), reader);
  }

  private static Document document(String address, HttpResponse answer) {
    return HtmlDocument.read(address, answer.header("content-type"), answer.body());
  }

  private static Result calendar(SourceContext context, String page, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.PageStatus(answer.status(), page));
    }
    var document = document(page, answer);
    var tips = new ArrayList<Tip>();
    var further = new ArrayList<Request>();
    Set<String> open = new LinkedHashSet<>();
    for (var event : HtmlDocument.events(document)) {
      var address = address(event, document);
      if (event.part() || isKnownPast(event, context)) {
        continue;
      }
      boolean more = isElsewhere(address, page) && wants(event) && further.size() < most(context);
      if (more && open.add(address)) {
        var listed = new Further(page, address, Optional.of(event));
        further.add(question(address, it -> details(context, listed, it)));
      } else if (!more) {
        tip(event, address, page, context).ifPresent(tips::add);
      }
    }
    links(document, context)
        .filter(
            address -> isElsewhere(address, page) && isFound(tips, address) && open.add(address))
        .limit(most(context) - further.size())
        .map(address -> new Further(page, address, Optional.empty()))
        .map(linked -> question(linked.address(), it -> details(context, linked, it)))
        .toList()
        .forEach(further::add);
    return hasNoEvent(document, context) && further.isEmpty()
        ? new Result.Trouble(new SourceTrouble.NoEvent(page))
        : new Result.Found(once(tips), further);
  }

  /// Whether no event of the page has a readable time. Events that are over are no trouble.
  private static boolean hasNoEvent(Document document, SourceContext context) {
    return HtmlDocument.events(document).stream().allMatch(event -> time(event, context).isEmpty());
  }

  private static int most(SourceContext context) {
    return context.get(DETAILS);
  }

  private static boolean isFound(List<Tip> tips, String address) {
    return tips.stream().noneMatch(tip -> tip.content().address().equals(address));
  }

  /// Whether the page of a list has too few details.
  private static boolean wants(SchemaEvent event) {
    return event.start().isEmpty()
        || (event.spot().equals(SchemaEvent.Spot.NOWHERE) && event.mode().isEmpty());
  }

  private static boolean isElsewhere(String address, String page) {
    return UrlReferences.isWeb(address) && !address.equals(page);
  }

  private static Stream<String> links(Document document, SourceContext context) {
    var listed = HtmlDocument.listed(document).stream();
    var below = context.get(FOLLOW).map(URI::toString);
    var linked =
        below.stream()
            .flatMap(beginning ->
                document.select("a[href]").stream()
                    .map(link -> link.attr("href"))
                    .flatMap(href -> resolved(document, href))
                    .filter(href -> href.startsWith(beginning) && !href.equals(beginning)));
    return Stream.concat(listed.flatMap(href -> resolved(document, href)), linked);
  }

  private static Stream<String> resolved(Document document, String href) {
    int fragment = href.indexOf('#');
    var bare = fragment < 0 ? href : href.substring(0, fragment);
    return UrlReferences.resolved(document.baseUri(), bare).filter(UrlReferences::isWeb).stream();
  }

  /// The page of one event. Missing details come from the list.
  private static Result details(SourceContext context, Further further, HttpResponse answer) {
    var page = further.page();
    var document = document(further.address(), answer);
    var own =
        answer.isSuccess()
            ? HtmlDocument.events(document).stream().filter(it -> !it.part()).toList()
            : List.<SchemaEvent>of();
    var address = document.baseUri();
    if (own.isEmpty()) {
      return further
          .listed()
          .map(event -> Result.tips(tip(event, address, page, context).stream().toList()))
          .orElse(
              answer.isSuccess() || isGone(answer.status())
                  ? Result.nothing()
                  : new Result.Trouble(new SourceTrouble.PageStatus(answer.status(), address)));
    }
    var tips =
        own.stream()
            .flatMap(event -> {
              var its = own.size() == 1 ? address : address(event, document);
              return tip(event, its, page, context).stream();
            })
            .toList();
    return Result.tips(once(tips));
  }

  /// A dead link is not a problem of the source.
  private static boolean isGone(int status) {
    return status == 404 || status == 410;
  }

  private static String address(SchemaEvent event, Document document) {
    return UrlReferences.resolved(document.baseUri(), event.address())
        .filter(UrlReferences::isWeb)
        .orElse(document.baseUri());
  }

  private static boolean isKnownPast(SchemaEvent event, SourceContext context) {
    return !event.start().isEmpty()
        && time(event, context).isPresent()
        && !isToCome(event, context);
  }

  private static boolean isToCome(SchemaEvent event, SourceContext context) {
    var ahead = LookAhead.of(context);
    return time(event, context)
        .filter(time -> SchemaTime.isBetween(time, ahead.from(), ahead.to(), context.zone()))
        .isPresent();
  }

  private static Optional<EventTime> time(SchemaEvent event, SourceContext context) {
    return context
        .get(ZONE)
        .map(zone -> SchemaTime.of(event, zone))
        .orElseGet(() -> SchemaTime.of(event));
  }

  private static Optional<Tip> tip(
      SchemaEvent event, String address, String page, SourceContext context) {
    var organiser =
        context
            .get(GROUP)
            .map(name -> new TipContent.Organiser(name, page))
            .orElseGet(() -> SchemaTips.organiser(event.host(), address));
    return time(event, context)
        .filter(_ -> isToCome(event, context))
        .flatMap(time -> SchemaTips.event(event, address, time, organiser))
        .map(content -> context.tip(address, address, content));
  }

  /// Several events with one URL are distinguished by their days.
  private static List<Tip> once(List<Tip> tips) {
    var keys = new LinkedHashSet<String>();
    var once = new ArrayList<Tip>();
    for (var tip : tips) {
      var content = (TipContent.Event) tip.content();
      var origin = tip.origin();
      var key =
          keys.contains(origin.key()) ? origin.key() + " " + content.time().start() : origin.key();
      if (keys.add(key)) {
        var own = new Tip.Origin(origin.source(), key, origin.address());
        once.add(tip.with(own));
      }
    }
    return once;
  }
}
