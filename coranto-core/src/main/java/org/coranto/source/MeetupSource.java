package org.coranto.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Tip;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// The events of groups at Meetup, from its GraphQL API of 2025.
public final class MeetupSource implements Source {

  private static final ConfigKey<List<String>> GROUPS =
      SourceForm.key(
          "groups",
          SourceTypes.list(SourceTypes.WORDS, "names or addresses of groups"),
          List.of(),
          "The groups to query: their names as in their URLs, or the URLs.",
          "[\"rain-berlin\", \"https://www.meetup.com/rain-oslo/events/\"]");

  private static final ConfigKey<List<URI>> LISTS =
      SourceForm.key(
          "lists",
          SourceTypes.list(SourceTypes.ADDRESS, "addresses"),
          List.of(),
          "URLs of files that name more groups: a JSON array, or one name per line."
              + " A file in the newsletter's repository has a URL at its forge.",
          "[\"https://forge.example/rain/raw/main/events/groups.json\"]");

  private static final ConfigKey<String> TOKEN =
      SourceForm.key(
          "token",
          SourceTypes.VARIABLE,
          "MEETUP_TOKEN",
          "The environment variable that holds the token of an OAuth client.",
          "\"OUR_MEETUP_TOKEN\"");

  private static final ConfigKey<URI> API =
      SourceForm.key(
          "api",
          SourceTypes.ADDRESS,
          URI.create("https://api.meetup.com/gql-ext"),
          "The URL of Meetup's API.",
          "\"https://meetup.example/gql-ext\"");

  private static final int MOST_GROUPS = 1_000;
  private static final int MOST_PAGES = 10;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "meetup",
        "Future events of Meetup groups.",
        List.of(GROUPS, LISTS, LookAhead.WEEKS, TOKEN, API),
        "groups = [\"rain-berlin\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var named = names(context.get(GROUPS)).map(group -> page(context, group, "", 1));
    var listed =
        context.get(LISTS).stream()
            .map(list ->
                new Request(
                    SourceRequest.Web.get(list.toString()), answer -> readList(context, answer)));
    return Stream.concat(named, listed).toList();
  }

  /// The distinct names, as in URLs: `rain-berlin`.
  private static Stream<String> names(List<String> groups) {
    var names = new LinkedHashSet<String>();
    groups.forEach(group -> MeetupQuery.group(group).ifPresent(names::add));
    return names.stream().limit(MOST_GROUPS);
  }

  private static Result readList(SourceContext context, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.NoGroupList(answer.status()));
    }
    var lines =
        JsonReader.read(answer.body())
            .map(json -> json.elements().stream().map(JsonValue::text).toList())
            .orElseGet(() -> answer.text().lines().toList());
    var own = names(context.get(GROUPS)).toList();
    var further =
        names(lines)
            .filter(group -> !own.contains(group))
            .map(group -> page(context, group, "", 1))
            .toList();
    return further.isEmpty() && own.isEmpty()
        ? new Result.Trouble(new SourceTrouble.NoGroups())
        : new Result.Found(List.of(), further);
  }

  private static Request page(SourceContext context, String group, String cursor, int number) {
    var ahead = LookAhead.of(context);
    var request =
        SourceRequest.Web.post(
                context.get(API).toString(),
                MeetupQuery.events(group, ahead.from(), ahead.to(), cursor))
            .with(SourceRequest.Token.bearer(context.get(TOKEN)).required());
    return new Request(request, answer -> read(context, group, number, answer));
  }

  private static Result read(SourceContext context, String name, int number, HttpResponse answer) {
    var json = JsonReader.read(answer.body()).orElse(JsonValue.nothing());
    var refusal = refusal(answer, json);
    if (refusal.isPresent()) {
      return new Result.Trouble(new SourceTrouble.GroupRefused(name, refusal.get()));
    }
    var group = json.get("data").get("group");
    if (group.isNothing()) {
      return new Result.Trouble(new SourceTrouble.NoGroup(name));
    }
    var events = group.get("events");
    var tips = new ArrayList<Tip>();
    for (var edge : events.list("edges")) {
      MeetupEvent.tip(edge.get("node"), group, context).ifPresent(tips::add);
    }
    var more = events.get("pageInfo");
    var cursor = more.text("endCursor");
    return more.isTrue("hasNextPage") && !cursor.isEmpty() && number < MOST_PAGES
        ? new Result.Found(tips, List.of(page(context, name, cursor, number + 1)))
        : Result.tips(tips);
  }

  /// GraphQL reports errors with status 200, too.
  private static Optional<GroupRefusal> refusal(HttpResponse answer, JsonValue json) {
    var error = json.list("errors").stream().findFirst();
    var code = error.map(it -> it.get("extensions").text("code")).orElse("");
    if (answer.status() == 429 || code.equals("RATE_LIMITED")) {
      var reset = error.map(it -> it.get("extensions").text("resetAt")).orElse("");
      return Optional.of(new GroupRefusal.RateLimit(line(reset)));
    }
    if (answer.status() == 401 || answer.status() == 403) {
      return Optional.of(new GroupRefusal.BadToken(answer.status()));
    }
    if (error.isPresent()) {
      return Optional.of(new GroupRefusal.Message(line(error.get().text("message"))));
    }
    return answer.isSuccess()
        ? Optional.empty()
        : Optional.of(new GroupRefusal.Status(answer.status()));
  }

  private static String line(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }
}
