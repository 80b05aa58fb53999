package org.coranto.app.draft;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The events of the week before an edition, derived from its published text: the answers of
/// services, and the lines that a good draft should have.
///
/// @param merged the number of pull requests that it counts
record WeekOfEdition(
    LocalDate date,
    int merged,
    Report report,
    Crate crate,
    Quote quote,
    List<Item> items,
    List<Meeting> meetings,
    List<Other> others,
    List<Post> posts) {

  /// @param happened `merged`, `created` or `labelled`
  record Item(
      String section,
      String line,
      String title,
      String address,
      String happened,
      List<String> labels,
      String at) {

    boolean isPull() {
      return address.contains("/pull/");
    }

    String repository() {
      return address.replaceFirst("https://github.com/([^/]+/[^/]+)/.*", "$1");
    }

    String number() {
      return address.replaceFirst(".*/", "");
    }
  }

  /// @param where `online`, `both` or `on-site`
  record Meeting(
      String region,
      String lines,
      String day,
      String where,
      String city,
      String state,
      String country,
      String group,
      String groupName,
      String groupAddress,
      String title,
      String address) {}

  /// @param day in the address of the report on the compiler's performance
  record Report(String day, String summary) {}

  /// An event of a group that is not at Meetup.
  record Other(
      String day, String place, String group, String groupAddress, String title, String address) {}

  record Crate(String name, String address) {}

  record Quote(String words, String by, String address) {}

  record Post(String line, String title, String address, String at) {}

  private static final Pattern COUNT = Pattern.compile("(\\d+) pull requests were");
  private static final Pattern CRATE =
      Pattern.compile("This week's crate is \\[([^\\]]+)]\\(([^)]+)\\)");
  private static final Pattern QUOTE =
      Pattern.compile("# Quote of the Week\\n\\n> ([^\\n]+)\\n\\n– \\[([^\\]]+)]\\(([^)]+)\\)");
  private static final Pattern REPORT =
      Pattern.compile(
          "### Rust Compiler Performance Triage\\n\\n(.*?)\\n\\n\\[Full report here]\\([^)]*/([\\d-]+)\\.md\\)",
          Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile(
          "\\* (?:\\[(disposition: \\w+|new|updated)] )?\\[(.+)]\\((https://[^()\\s]+)\\).*");
  private static final Pattern EVENT =
      Pattern.compile(
          "\\* (\\d{4}-\\d\\d-\\d\\d) ?\\| ([^|]+) \\| \\[([^\\]]+)]\\((https://www\\.meetup\\.com/(?:[a-z]{2}-[A-Z]{2}/)?([^/)]+)[^)]*)\\)"
              + "\\n {4}\\* \\[\\*\\*(.+)\\*\\*]\\(([^)]+)\\)");
  private static final Pattern OTHER_EVENT =
      Pattern.compile(
          "\\* (\\d{4}-\\d\\d-\\d\\d) ?\\| ([^|]+) \\| \\[([^\\]]+)]\\((https://(?!www\\.meetup)[^)]+)\\)"
              + "\\n {4}\\* \\[\\*\\*(.+)\\*\\*]\\(([^)]+)\\)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(Virtual|Virtual and In-Person|Hybrid) \\()?([^(),]+)(?:, ([^,()]+))?,? ([A-Z]{2})\\)?");

  static WeekOfEdition of(LocalDate date, String text) {
    var count = COUNT.matcher(text);
    var at = date.minusDays(2).atTime(10, 0).toInstant(ZoneOffset.UTC).toString();
    var items = new ArrayList<Item>();
    var posts = new ArrayList<Post>();
    String heading = "";
    for (var line : text.lines().toList()) {
      var link = LINK.matcher(line);
      if (line.startsWith("#")) {
        heading = line;
      } else if (link.matches()) {
        section(heading).ifPresent(section -> items.add(item(section, line, link, at)));
        if (heading.endsWith("Foundation") || heading.endsWith("Newsletters")) {
          var when = date.minusDays(2).atTime(10, 0).atOffset(ZoneOffset.UTC);
          var written = DateTimeFormatter.RFC_1123_DATE_TIME.format(when);
          posts.add(new Post(line, link.group(2), link.group(3), written));
        }
      }
    }
    int merged = count.find() ? Integer.parseInt(count.group(1)) : 0;
    return new WeekOfEdition(
        date,
        merged,
        report(text),
        crate(text),
        quote(text),
        items,
        meetings(text),
        others(text),
        posts);
  }

  private static Report report(String text) {
    var report = REPORT.matcher(text);
    return report.find() ? new Report(report.group(2), report.group(1)) : new Report("", "");
  }

  private static Crate crate(String text) {
    var crate = CRATE.matcher(text);
    return crate.find() ? new Crate(crate.group(1), crate.group(2)) : new Crate("", "");
  }

  private static Quote quote(String text) {
    var quote = QUOTE.matcher(text);
    return quote.find()
        ? new Quote(quote.group(1), quote.group(2), quote.group(3))
        : new Quote("", "", "");
  }

  /// The sections that a source fills.
  private static Optional<String> section(String heading) {
    var title = heading.replaceFirst("#+ \\[?", "").replaceFirst("].*", "");
    return switch (title) {
      case "Updates from the Rust Project" -> Optional.of("merged");
      case "Approved RFCs" -> Optional.of("accepted");
      case "Rust",
          "Cargo",
          "Language Team",
          "Language Reference",
          "Unsafe Code Guidelines",
          "RFCs" ->
          Optional.of("final-comment");
      case "New and Updated RFCs" -> Optional.of("proposals");
      default -> Optional.empty();
    };
  }

  private static Item item(String section, String line, MatchResult link, String at) {
    var labels = new ArrayList<String>();
    var prefix = Optional.ofNullable(link.group(1)).orElse("");
    if (prefix.startsWith("disposition: ")) {
      labels.add("final-comment-period");
      labels.add(prefix.replace(": ", "-"));
    }
    var title = link.group(2);
    var address = link.group(3);
    if (section.equals("merged")) {
      boolean rustdoc = title.startsWith("rustdoc");
      labels.add(rustdoc ? "T-rustdoc" : "T-compiler");
      title = title.replaceFirst("^(?:cargo|clippy|rustdoc|rust-analyzer): ", "");
    }
    var happened =
        switch (section) {
          case "merged", "accepted" -> "merged";
          case "proposals" -> "created";
          default -> "labelled";
        };
    var written = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return new Item(section, line, written, address, happened, List.copyOf(labels), at);
  }

  private static List<Meeting> meetings(String text) {
    var found = new ArrayList<Meeting>();
    String region = "";
    for (var part : text.substring(text.indexOf("## Upcoming Events")).split("\\n(?=### )")) {
      region = part.lines().findFirst().orElse("").replaceFirst("#+ ", "");
      var events = EVENT.matcher(part);
      while (events.find()) {
        meeting(region, events.toMatchResult()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Other> others(String text) {
    return OTHER_EVENT
        .matcher(text)
        .results()
        .filter(event -> !event.group(5).contains("**"))
        .map(event ->
            new Other(
                event.group(1),
                event.group(2).strip(),
                event.group(3),
                event.group(4),
                event.group(5),
                event.group(6)))
        .toList();
  }

  private static Optional<Meeting> meeting(String region, MatchResult event) {
    var place = PLACE.matcher(event.group(2).strip());
    if (!place.matches() || event.group(6).contains("**")) {
      return Optional.empty();
    }
    var how = Optional.ofNullable(place.group(1)).orElse("");
    return Optional.of(
        new Meeting(
            region,
            event.group(),
            event.group(1),
            how.isEmpty() ? "on-site" : how.equals("Virtual") ? "online" : "both",
            place.group(2),
            Optional.ofNullable(place.group(3)).orElse(""),
            place.group(4).equals("UK") ? "GB" : place.group(4),
            event.group(5),
            event.group(3),
            event.group(4),
            event.group(6),
            event.group(7)));
  }
}
