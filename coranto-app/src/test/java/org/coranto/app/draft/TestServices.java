package org.coranto.app.draft;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.draft.WeekOfEdition.Item;
import org.coranto.app.draft.WeekOfEdition.Meeting;

/// Test servers for GitHub, Meetup and a project's feed, with the answers of the week of an
/// edition.
final class TestServices implements AutoCloseable {

  private static final Pattern TERM = Pattern.compile("(-?)([a-z]+):(\"[^\"]*\"|\\S+)");
  private static final Pattern EVENTS =
      Pattern.compile("/repos/([^/]+/[^/]+)/issues/(\\d+)/events");
  private static final Pattern GROUP = Pattern.compile("\"group\":\"([^\"]+)\"");

  private final WeekOfEdition week;
  private final HttpServer server;

  TestServices(WeekOfEdition week) {
    this.week = week;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var path = exchange.getRequestURI().getRawPath();
    var query = exchange.getRequestURI().getRawQuery();
    if (path.startsWith("/raw/") && !path.contains(week.report().day())) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    var text =
        switch (path) {
          case "/search/issues" -> search(parameter(query, "q"));
          case "/gql" -> group(body);
          case "/feed.xml" -> feed();
          case "/calendars.ics" -> calendar();
          case "/forum/t/2704.json" -> TestForum.crates(week);
          case "/forum/t/328.json" -> TestForum.quotes(week);
          default -> path.startsWith("/raw/") ? report() : events(path);
        };
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /// Everything that is not at Meetup, as a community calendar.
  private String calendar() {
    return week.others().stream()
        .map(event ->
            """
            BEGIN:VEVENT
            UID:%s
            DTSTART;VALUE=DATE:%s
            SUMMARY:%s
            LOCATION:%s
            URL:%s
            ORGANIZER;CN="%s":%s
            END:VEVENT
            """
                .formatted(
                    event.address(),
                    event.day().replace("-", ""),
                    event.title().replace(",", "\\,"),
                    event.place().replace(",", "\\,"),
                    event.address(),
                    event.group(),
                    event.groupAddress()))
        .collect(Collectors.joining("", "BEGIN:VCALENDAR\nVERSION:2.0\n", "END:VCALENDAR\n"))
        .replace("\n", "\r\n");
  }

  private String report() {
    return "# Triage of %s\n\n%s\n\n## Details\n\nNobody quotes them.\n"
        .formatted(week.report().day(), week.report().summary());
  }

  private static String parameter(String query, String name) {
    return Stream.of(query.split("&"))
        .filter(it -> it.startsWith(name + "="))
        .map(it -> URLDecoder.decode(it.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  /// By the GitHub queries of the sources.
  private String search(String query) {
    if (query.contains("org:")) {
      return "{\"total_count\": %d, \"items\": []}".formatted(week.merged());
    }
    if (query.contains("author:")) {
      return "{\"total_count\": 1, \"items\": []}";
    }
    var found = week.items().stream().filter(item -> isMeant(item, query)).toList();
    return found.stream()
        .map(TestServices::issue)
        .collect(
            Collectors.joining(",", "{\"total_count\": " + found.size() + ", \"items\": [", "]}"));
  }

  private static boolean isMeant(Item item, String query) {
    var terms = TERM.matcher(query);
    boolean meant = true;
    while (terms.find()) {
      var value = terms.group(3).replace("\"", "");
      boolean is =
          switch (terms.group(2)) {
            case "repo" -> item.repository().equalsIgnoreCase(value);
            case "label" -> item.labels().contains(value);
            case "is" ->
                switch (value) {
                  case "pr" -> item.isPull();
                  case "issue" -> !item.isPull();
                  case "merged" -> item.happened().equals("merged");
                  default -> true;
                };
            case "merged" -> item.happened().equals("merged");
            case "created" -> item.happened().equals("created");
            default -> true;
          };
      meant &= is != terms.group(1).equals("-");
    }
    return meant;
  }

  private static String issue(Item item) {
    return """
    {"repository_url": "https://api.github.com/repos/%s", "number": %s, "title": %s, "html_url": "%s",
     "user": {"login": "somebody", "html_url": "https://github.com/somebody"}, "labels": [%s],
     "created_at": "%4$s", "updated_at": "%4$s", "closed_at": "%4$s"}\
    """
        .replace("%4$s", item.at())
        .formatted(
            item.repository(),
            item.number(),
            quoted(item.title()),
            item.address(),
            item.labels().stream()
                .map(label -> "{\"name\": \"" + label + "\"}")
                .collect(Collectors.joining(",")));
  }

  private String events(String path) {
    var match = EVENTS.matcher(path);
    return match.matches()
        ? week.items().stream()
            .filter(item ->
                item.repository().equals(match.group(1)) && item.number().equals(match.group(2)))
            .flatMap(item ->
                item.labels().stream()
                    .map(label ->
                        "{\"event\": \"labeled\", \"label\": {\"name\": \"%s\"}, \"created_at\": \"%s\"}"
                            .formatted(label, item.at())))
            .collect(Collectors.joining(",", "[", "]"))
        : "[]";
  }

  private String group(String question) {
    var match = GROUP.matcher(question);
    var name = match.find() ? match.group(1) : "";
    var meetings =
        week.meetings().stream().filter(it -> it.group().equalsIgnoreCase(name)).toList();
    return meetings.isEmpty() ? "{\"data\": {\"group\": null}}" : group(meetings);
  }

  private static String group(List<Meeting> meetings) {
    var first = meetings.getFirst();
    return """
    {"data": {"group": {"name": %s, "urlname": "%s", "link": "%s", "city": %s, "state": "%s", "country": "%s",
     "timezone": "UTC", "events": {"pageInfo": {"hasNextPage": false, "endCursor": ""}, "edges": [%s]}}}}\
    """
        .formatted(
            quoted(first.groupName()),
            first.group(),
            first.groupAddress(),
            quoted(first.city()),
            first.state(),
            first.country().toLowerCase(Locale.ROOT),
            meetings.stream().map(TestServices::node).collect(Collectors.joining(",")));
  }

  private static String node(Meeting meeting) {
    var spot =
        "{\"name\": \"A house\", \"address\": \"\", \"city\": %s, \"state\": \"%s\", \"country\": \"%s\", \"venueType\": \"\"}"
            .formatted(
                quoted(meeting.city()),
                meeting.state(),
                meeting.country().toLowerCase(Locale.ROOT));
    var online = "{\"name\": \"Online event\", \"venueType\": \"online\"}";
    var venues =
        switch (meeting.where()) {
          case "online" -> online;
          case "both" -> spot + "," + online;
          default -> spot;
        };
    return """
    {"node": {"id": "%d", "title": %s, "eventUrl": "%s", "status": "ACTIVE", "eventType": "%s",
     "dateTime": "%sT18:00:00+00:00", "venues": [%s]}}\
    """
        .formatted(
            Integer.toUnsignedLong(meeting.address().hashCode()),
            quoted(meeting.title()),
            meeting.address(),
            meeting.where().equals("online") ? "ONLINE" : "PHYSICAL",
            meeting.day(),
            venues);
  }

  private String feed() {
    return week.posts().stream()
        .map(post ->
            "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>"
                .formatted(escaped(post.title()), escaped(post.address()), post.at()))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Posts</title>",
                "</channel></rss>"));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
