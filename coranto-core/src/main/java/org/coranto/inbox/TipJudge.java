package org.coranto.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.SectionRule;
import org.coranto.model.SectionKind;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.url.UrlKey;
import org.coranto.url.UrlText;

/// Judges tips in order: a later tip may be a duplicate of an earlier one.
public final class TipJudge {

  private final List<SectionRule> sections;
  private final PublishedLinks earlier;
  private final LocalDate today;
  private final SameTips same = new SameTips();

  /// @param today in the newsletter's time zone
  public TipJudge(List<SectionRule> sections, PublishedLinks earlier, LocalDate today) {
    this.sections = List.copyOf(sections);
    this.earlier = earlier;
    this.today = today;
  }

  /// Adds tips that are being judged or are in the draft: new tips may be duplicates of them.
  public TipJudge knowing(Collection<NumberedTip> tips) {
    tips.forEach(same::add);
    return this;
  }

  /// The verdicts by id, in the given order.
  public Map<Long, Verdict> judge(Collection<NumberedTip> tips) {
    var verdicts = new LinkedHashMap<Long, Verdict>();
    for (var numbered : tips) {
      var verdict = judge(numbered.tip());
      verdicts.put(numbered.id(), verdict);
      switch (verdict) {
        case Verdict.Accepted _, Verdict.NeedsSomething _ -> same.add(numbered);
        case Verdict.Duplicate _, Verdict.Refused _ -> {}
      }
    }
    return verdicts;
  }

  private Verdict judge(Tip tip) {
    return refusal(tip)
        .or(() -> duplicate(tip))
        .or(() -> need(tip))
        .orElseGet(() -> section(tip).<Verdict>map(Verdict.Accepted::new).orElse(NO_SECTION));
  }

  private static final Verdict NO_SECTION = new Verdict.NeedsSomething(Missing.SECTION);

  private Optional<Verdict> refusal(Tip tip) {
    var address = tip.content().address();
    if (!address.isEmpty() && UrlText.of(address).isEmpty()) {
      return refused(Refusal.NO_WEB_ADDRESS, "Its URL is not a web URL: " + address);
    }
    return switch (tip.content()) {
      case TipContent.Event event when event.cancelled() ->
          refused(Refusal.CANCELLED_EVENT, "The event is cancelled.");
      case TipContent.Event event when event.time().dates().isOverBy(today) ->
          refused(
              Refusal.PAST_EVENT,
              "The event is over: it was on %s.".formatted(event.time().dates().last()));
      case TipContent.Call call when call.deadline().filter(today::isAfter).isPresent() ->
          refused(
              Refusal.PAST_DEADLINE,
              "The call is over: its deadline was %s.".formatted(call.deadline().get()));
      case TipContent.Event _,
          TipContent.Call _,
          TipContent.Link _,
          TipContent.Item _,
          TipContent.Count _,
          TipContent.Nomination _,
          TipContent.Prose _ ->
          Optional.empty();
    };
  }

  private static Optional<Verdict> refused(Refusal rule, String why) {
    return Optional.of(new Verdict.Refused(rule, why));
  }

  /// Events are in several editions on purpose, and a source of a tracker decides about its own
  /// list.
  private Optional<Verdict> duplicate(Tip tip) {
    var key = UrlKey.of(tip.content().address());
    return switch (tip.content()) {
      case TipContent.Link _, TipContent.Call _ ->
          draft(key).or(() -> edition(key)).or(() -> tip(tip));
      case TipContent.Event event -> draft(event).or(() -> tip(tip));
      case TipContent.Item _, TipContent.Count _, TipContent.Nomination _, TipContent.Prose _ ->
          Optional.empty();
    };
  }

  private Optional<Verdict> draft(String key) {
    return !key.isEmpty() && earlier.isInDraft(key)
        ? Optional.of(new Verdict.Duplicate(new Verdict.Of.Draft()))
        : Optional.empty();
  }

  private Optional<Verdict> draft(TipContent.Event event) {
    return earlier.isInDraft(event)
        ? Optional.of(new Verdict.Duplicate(new Verdict.Of.Draft()))
        : Optional.empty();
  }

  private Optional<Verdict> edition(String key) {
    return key.isEmpty()
        ? Optional.empty()
        : earlier.edition(key).map(it -> new Verdict.Duplicate(new Verdict.Of.Edition(it)));
  }

  private Optional<Verdict> tip(Tip tip) {
    return same.of(tip).map(id -> new Verdict.Duplicate(new Verdict.Of.OtherTip(id)));
  }

  private static Optional<Verdict> need(Tip tip) {
    var content = tip.content();
    boolean hasAddress =
        switch (content) {
          case TipContent.Link _, TipContent.Event _, TipContent.Call _ ->
              !content.address().isBlank();
          case TipContent.Item _, TipContent.Count _, TipContent.Nomination _, TipContent.Prose _ ->
              true;
        };
    if (!hasAddress) {
      return Optional.of(new Verdict.NeedsSomething(Missing.ADDRESS));
    }
    return content instanceof TipContent.Nomination || !content.title().isBlank()
        ? Optional.empty()
        : Optional.of(new Verdict.NeedsSomething(Missing.TITLE));
  }

  /// The section that the tip names, or the only one for its kind of content.
  private Optional<String> section(Tip tip) {
    var wanted =
        tip.section().filter(name -> sections.stream().anyMatch(it -> it.name().equals(name)));
    return wanted.or(() ->
        switch (tip.content()) {
          case TipContent.Event _ -> only(SectionKind.EVENTS);
          case TipContent.Call _ -> only(SectionKind.CALLS);
          case TipContent.Link _,
              TipContent.Item _,
              TipContent.Count _,
              TipContent.Nomination _,
              TipContent.Prose _ ->
              Optional.empty();
        });
  }

  private Optional<String> only(SectionKind kind) {
    var fitting = sections.stream().filter(it -> it.kind() == kind).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().name()) : Optional.empty();
  }
}
