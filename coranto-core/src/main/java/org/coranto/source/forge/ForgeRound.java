package org.coranto.source.forge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.edition.TitleWording;
import org.coranto.forge.Forge;
import org.coranto.forge.ForgeItem;
import org.coranto.forge.ForgePage;
import org.coranto.forge.ForgeQuerySpec;
import org.coranto.forge.ForgeQuerySpec.What;
import org.coranto.forge.ForgeQuerySpec.When;
import org.coranto.forge.Forges;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.JsonAnswer;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.SourceContext;
import org.coranto.source.SourceTrouble;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// The requests of one group of a `forge-query`.
final class ForgeRound {

  /// GitHub's search has at most this number of pages.
  private static final int MOST_PAGES = 10;

  /// GitHub's search returns at most this number of results.
  private static final int MOST_RESULTS = 1_000;

  private final SourceContext context;
  private final ForgeQuerySpec wanted;
  private final String group;
  private final Forge forge;
  private final String home;
  private final TitleWording wording;

  ForgeRound(SourceContext context, ForgeQuerySpec wanted, String group) {
    this.context = context;
    this.wanted = wanted;
    this.group = group;
    this.forge = Forges.of(context.get(ForgeKeys.FORGE));
    this.home = context.get(ForgeKeys.ADDRESS).map(String::valueOf).orElse(forge.home());
    this.wording = new TitleWording(context.get(ForgeKeys.FIRST), context.get(ForgeKeys.CODE));
  }

  List<Request> questions() {
    var paths = forge.paths(wanted);
    if (wanted.what() == What.COUNT && paths.size() > 1) {
      return List.of(sum(paths, 0));
    }
    return paths.stream()
        .map(path -> new Request(request(home + path), it -> page(it, 1, 0, Set.of())))
        .toList();
  }

  /// The number of issues and of pull requests, which are two queries, as one tip.
  private Request sum(List<String> paths, long counted) {
    return new Request(
        request(home + paths.getFirst()),
        answer ->
            JsonAnswer.read(
                answer,
                json -> {
                  var page = forge.read(wanted, answer, json);
                  long all = counted + page.total().orElse(0L);
                  if (!page.whole()) {
                    return new Result.Trouble(new SourceTrouble.IncompleteSearch());
                  }
                  return paths.size() == 1
                      ? Result.tips(List.of(count(all)))
                      : new Result.Found(
                          List.of(), List.of(sum(paths.subList(1, paths.size()), all)));
                }));
  }

  private SourceRequest.Web request(String address) {
    var request =
        new SourceRequest.Web(
            SourceRequest.Method.GET, address, forge.headers(), Optional.empty(), Optional.empty());
    return context
        .get(ForgeKeys.TOKEN)
        .map(name ->
            request.with(
                new SourceRequest.Token(name, forge.tokenHeader(), forge.tokenBefore(), false)))
        .orElse(request);
  }

  /// @param counted the number of items on earlier pages
  /// @param known the authors on earlier pages
  private Result page(HttpResponse answer, int number, long counted, Set<String> known) {
    return JsonAnswer.read(
        answer,
        json -> {
          var page = forge.read(wanted, answer, json);
          var further = new ArrayList<Request>();
          var tips = new ArrayList<Tip>();
          long count = counted + page.items().size();
          var names = new HashSet<>(known);
          switch (wanted.what()) {
            case COUNT -> {
              if (!page.whole()) {
                return new Result.Trouble(new SourceTrouble.IncompleteSearch());
              }
              if (page.total().isPresent() || page.next().isEmpty() || number >= MOST_PAGES) {
                return Result.tips(List.of(count(page.total().orElse(count))));
              }
            }
            case NEWCOMERS -> further.addAll(newcomers(page.items(), names));
            case ISSUES, PULLS, BOTH, COMMITS, RELEASES -> {
              if (wanted.when() == When.LABELLED && isNumbered()) {
                page.items().forEach(item -> further.add(labelling(item)));
              } else {
                page.items().forEach(item -> tips.add(tip(item)));
              }
            }
          }
          next(answer, page, number)
              .ifPresent(
                  it -> further.add(new Request(it, next -> page(next, number + 1, count, names))));
          return missing(page, number)
              .<Result>map(why -> new Result.Partial(tips, further, why))
              .orElseGet(() -> new Result.Found(tips, further));
        });
  }

  /// What the list does not have: a tracker is then left as it is.
  private static Optional<SourceTrouble> missing(ForgePage page, int number) {
    if (!page.whole()) {
      return Optional.of(new SourceTrouble.IncompleteSearch());
    }
    return page.total()
        .filter(total -> number == 1 && total > MOST_RESULTS)
        .map(total -> new SourceTrouble.TooManyResults(total, MOST_RESULTS));
  }

  private boolean isNumbered() {
    return wanted.what() != What.COMMITS && wanted.what() != What.RELEASES;
  }

  /// The request for the next page; it sends the token, so the URL must be on the same forge.
  private Optional<SourceRequest.Web> next(HttpResponse answer, ForgePage page, int number) {
    return page.next()
        .filter(_ -> number < MOST_PAGES)
        .filter(it -> it.startsWith(home))
        .filter(_ -> answer.isSuccess())
        .map(this::request);
  }

  private Tip count(long number) {
    var list = forge.list(wanted);
    var address = list.startsWith("https://") || list.isEmpty() ? list : home + list;
    return context.tip(
        "count " + group + " " + wanted.first() + " " + String.join(" ", wanted.repositories()),
        address,
        new TipContent.Count(address, number, group));
  }

  private Request labelling(ForgeItem item) {
    return new Request(request(home + forge.labelling(item, wanted)), it -> labelled(it, item, 1));
  }

  private Result labelled(HttpResponse answer, ForgeItem item, int number) {
    return JsonAnswer.read(
        answer,
        json -> {
          var at =
              forge.labelled(json).stream()
                  .filter(it -> wanted.labels().contains(it.label()))
                  .map(Forge.Labelled::at)
                  .filter(wanted.window()::contains)
                  .reduce((_, last) -> last);
          if (at.isPresent()) {
            return Result.tips(List.of(tip(item).at(at.get())));
          }
          var next =
              answer
                  .next()
                  .filter(it -> number < MOST_PAGES && it.startsWith(home))
                  .map(it -> new Request(request(it), more -> labelled(more, item, number + 1)));
          return new Result.Found(List.of(), next.stream().toList());
        });
  }

  /// Requests to find out whether changes by the same author were merged before, one for each.
  private List<Request> newcomers(List<ForgeItem> items, Set<String> names) {
    var questions = new ArrayList<Request>();
    for (var item : items) {
      if (!item.author().member() && names.add(item.author().name())) {
        questions.add(
            new Request(request(home + forge.earlierBy(item, wanted)), it -> newcomer(it, item)));
      }
    }
    return questions;
  }

  private Result newcomer(HttpResponse answer, ForgeItem item) {
    return JsonAnswer.read(
        answer,
        json ->
            json.number("total_count") > 0
                    || json.elements().stream().anyMatch(ForgeRound::isMerged)
                ? Result.nothing()
                : Result.tips(List.of(newcomer(item))));
  }

  private static boolean isMerged(JsonValue pull) {
    return pull.get("pull_request").isNothing()
        || !pull.get("pull_request").text("merged_at").isEmpty();
  }

  private Tip newcomer(ForgeItem item) {
    var author = item.author();
    return dated(
        context.tip(
            "newcomer " + author.name(),
            item.address(),
            content(author.address(), author.name(), List.of())),
        item);
  }

  private Tip tip(ForgeItem item) {
    var content = content(item.address(), wording.of(item.title()), prefixes(item));
    var tip = dated(context.tip(item.key(), item.address(), content), item);
    return item.author().name().isEmpty()
        ? tip
        : tip.by(Person.of(item.author().name(), item.author().address()));
  }

  private static Tip dated(Tip tip, ForgeItem item) {
    return item.at().map(tip::at).orElse(tip);
  }

  private TipContent content(String address, String title, List<String> prefixes) {
    return switch (context.get(ForgeKeys.FORM)) {
      case TRACKER -> new TipContent.Item(address, title, prefixes, group);
      case LINKS -> new TipContent.Link(address, title, prefixes, "");
    };
  }

  private List<String> prefixes(ForgeItem item) {
    Map<String, String> known = context.get(ForgeKeys.PREFIXES);
    var found = item.labels().stream().filter(known::containsKey).toList();
    return found.isEmpty()
        ? context.get(ForgeKeys.OTHERWISE).stream().toList()
        : found.stream().map(known::get).filter(it -> !it.isBlank()).distinct().toList();
  }
}
