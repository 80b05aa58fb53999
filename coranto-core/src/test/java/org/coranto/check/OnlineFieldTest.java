package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.check.rules.CancelledEvent;
import org.coranto.check.rules.DeadLink;
import org.coranto.check.rules.EventDateDiffers;
import org.coranto.check.rules.LoginWall;
import org.coranto.check.rules.MovedLink;
import org.coranto.check.rules.SoftDeadLink;
import org.coranto.check.rules.WrongPage;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.testing.RealData;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.HttpResponse;
import org.coranto.web.LinkedPages;
import org.coranto.web.PageAnswer;
import org.coranto.web.RedirectChain;
import org.junit.jupiter.api.Test;

/// Links, event pages and titles with the recorded answers of their servers, and what a reader
/// gets.
class OnlineFieldTest {

  private static final List<Check> CHECKS =
      List.of(
          new DeadLink(), new SoftDeadLink(), new MovedLink(), new LoginWall(), new WrongPage());

  /// Kinds that the answers of one URL do not decide: what the asker is, the transport, robots.txt.
  private static final Set<String> OTHERS = Set.of("bot", "transport", "robots", "dns", "charset");

  private static List<JsonValue> cases(String file) {
    var text =
        new String(
            RealData.bytes(RealData.folder("online-field").resolve(file)), StandardCharsets.UTF_8);
    return text.lines().flatMap(line -> JsonReader.read(line).stream()).toList();
  }

  private static Set<String> spoken(JsonValue link) {
    var trail = trail(link);
    var text = "## News\n* [%s](%s)\n".formatted(link.text("text"), link.text("link"));
    var context = TestEditions.of(text, Map.of(), TestEditions.config(), pages(trail));
    return CHECKS.stream()
        .filter(check -> !check.look(context).isEmpty())
        .map(Check::name)
        .collect(Collectors.toSet());
  }

  private static Map<String, HttpResponse> trail(JsonValue link) {
    var trail = new HashMap<String, HttpResponse>();
    for (var answer : link.list("trail")) {
      if (answer.number("status") > 0) {
        trail.putIfAbsent(answer.text("url"), response(answer));
      }
    }
    return trail;
  }

  private static HttpResponse response(JsonValue answer) {
    var headers = new HashMap<String, String>();
    if (answer.get("headers") instanceof JsonObject object) {
      object
          .fields()
          .keySet()
          .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), object.text(name)));
    }
    headers.putIfAbsent("content-type", "text/html; charset=utf-8");
    return new HttpResponse(
        (int) answer.number("status"),
        headers,
        answer.text("body").getBytes(StandardCharsets.UTF_8));
  }

  private static LinkedPages pages(Map<String, HttpResponse> trail) {
    return href ->
        Optional.of(LinkedPages.address(href))
            .filter(trail::containsKey)
            .map(address -> answer(RedirectChain.from(address), trail));
  }

  private static PageAnswer answer(RedirectChain chain, Map<String, HttpResponse> trail) {
    var response = trail.get(chain.address());
    if (response == null) {
      return new PageAnswer.Unknown("there is no recorded answer");
    }
    return switch (chain.then(response)) {
      case RedirectChain.Step.Follow(var longer) -> answer(longer, trail);
      case RedirectChain.Step.End(PageAnswer.Gone(int status, var _)) ->
          new PageAnswer.Gone(status, new ArchivedCopy.None());
      case RedirectChain.Step.End(var end) -> end;
    };
  }

  private static Stream<JsonValue> replayable() {
    return cases("links.jsonl").stream()
        .filter(link -> !OTHERS.contains(link.text("kind")))
        .filter(link -> trail(link).containsKey(LinkedPages.address(link.text("link"))));
  }

  private static Set<String> want(JsonValue link) {
    return link.list("want").stream().map(JsonValue::text).collect(Collectors.toSet());
  }

  @Test
  void no_check_speaks_of_a_good_link() {
    var wrong = new ArrayList<String>();
    replayable()
        .filter(link -> link.text("truth").equals("ok"))
        .forEach(link -> {
          var spoken = new HashSet<>(spoken(link));
          spoken.removeAll(want(link));
          if (!spoken.isEmpty()) {
            wrong.add(link.text("id") + " " + spoken);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void dead_moved_and_login_links_are_found() {
    var missed = new ArrayList<String>();
    var all =
        replayable()
            .filter(link -> Set.of("dead", "moved", "login").contains(link.text("truth")))
            .filter(link -> !want(link).isEmpty())
            .toList();
    for (var link : all) {
      if (spoken(link).stream().noneMatch(want(link)::contains)) {
        missed.add(link.text("id"));
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(all.size() / 50);
  }

  @Test
  void no_safe_fix_leads_to_another_page() {
    var wrong = new ArrayList<String>();
    replayable()
        .filter(link -> link.text("truth").equals("dead"))
        .forEach(link -> {
          var text = "## News\n* [%s](%s)\n".formatted(link.text("text"), link.text("link"));
          var context = TestEditions.of(text, Map.of(), TestEditions.config(), pages(trail(link)));
          CHECKS.stream()
              .flatMap(check -> check.look(context).stream())
              .filter(finding -> finding.fix().filter(Fix::safe).isPresent())
              .forEach(_ -> wrong.add(link.text("id")));
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void cancelled_and_moved_events_are_found_and_talks_about_them_are_not() {
    var wrong = new ArrayList<String>();
    for (var event : cases("events.jsonl")) {
      var entry = event.list("entry").stream().map(JsonValue::text).toList();
      var address = entry.getLast().replaceFirst(".*\\]\\((.*?)\\).*", "$1");
      var page =
          new HttpResponse(
              200,
              Map.of("content-type", "text/html; charset=utf-8"),
              event.text("body").getBytes(StandardCharsets.UTF_8));
      var context =
          TestEditions.of(
              "## Upcoming Events\n" + String.join("\n", entry) + "\n",
              Map.of(),
              TestEditions.config(),
              pages(Map.of(address, page)));
      var spoken =
          Stream.of(new CancelledEvent(), new EventDateDiffers())
              .filter(check -> !check.look(context).isEmpty())
              .map(Check::name)
              .toList();
      var want = event.text("want");
      if (!spoken.equals(want.isEmpty() ? List.of() : List.of(want))) {
        wrong.add(event.text("id") + " " + spoken);
      }
    }
    // a date in the data of a program in the page, which no format describes
    assertThat(wrong).containsExactly("d21 []");
  }
}
