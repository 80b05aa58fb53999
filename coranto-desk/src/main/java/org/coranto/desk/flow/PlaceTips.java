package org.coranto.desk.flow;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coranto.desk.CorantoException;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.repo.NewsletterRepository.Author;
import org.coranto.desk.store.StoredTip;
import org.coranto.desk.store.TipState;
import org.coranto.desk.store.TipStore;
import org.coranto.draft.place.Outcome;
import org.coranto.draft.place.PlaceEntries;
import org.coranto.model.Person;

/** Puts tips into a draft and commits each in the name of the person who proposed it. */
public final class PlaceTips {

  private final Newsletter newsletter;

  public PlaceTips(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /**
   * @param section a section's name or a heading of the draft; where each belongs by itself, when
   *     it is empty
   * @param draft the open draft, when it is empty
   * @param editor who decides; the repository's user where it is empty
   */
  public record Request(
      List<Long> ids, Optional<String> section, Optional<Path> draft, Optional<Author> editor) {

    public Request {
      ids = List.copyOf(ids);
    }
  }

  /**
   * One that is in the draft now.
   *
   * @param section the headings above it
   * @param remark what there is to say besides; may be empty
   */
  public record Placed(long id, String section, List<String> lines, String remark) {}

  public List<Placed> run(Request request) {
    var tips = request.ids().stream().map(new TipStore(newsletter.store())::get).toList();
    var ballots = newsletter.config().ballotSources();
    tips.forEach(tip -> mayBePlaced(tip, ballots));
    var placed = new ArrayList<Placed>();
    for (var tip : tips) {
      var draft = request.draft().map(newsletter::draft).orElseGet(newsletter::draft);
      placed.add(place(tip, request, draft));
    }
    return placed;
  }

  private static void mayBePlaced(StoredTip tip, Set<String> ballots) {
    if (ballots.contains(tip.tip().origin().source())) {
      throw new CorantoException("tip %d is a ballot, and nobody's to show".formatted(tip.id()));
    }
    if (tip.state() == TipState.PLACED || tip.state() == TipState.PUBLISHED) {
      throw new CorantoException(
          "tip %d stands in %s already".formatted(tip.id(), tip.last().detail()));
    }
  }

  private Placed place(StoredTip tip, Request request, OpenDraft draft) {
    var entry =
        switch (TipEntry.of(newsletter, draft).of(tip, request.section())) {
          case TipEntry.Written.Entry(var written) -> written;
          case TipEntry.Written.Nothing(var why) -> throw new CorantoException(why);
        };
    var placed =
        new PlaceEntries(newsletter.config()).place(draft.head(), draft.source(), List.of(entry));
    var answer = placed.answers().getFirst();
    if (answer.refused().isPresent()) {
      throw new CorantoException(
          "tip %d cannot be placed: %s".formatted(tip.id(), answer.refused().get()));
    }
    var remark = "";
    var there = entry.section();
    for (var outcome : answer.outcomes()) {
      switch (outcome) {
        case Outcome.Accepted(var where, var _) -> there = where;
        case Outcome.Duplicate(var where, var _, var of) -> {
          there = where;
          remark = "the same stands there already: " + of;
        }
        case Outcome.Changed _, Outcome.Removed _, Outcome.Other _ -> {}
      }
    }
    if (!placed.edits().isEmpty()) {
      var after = draft.source().with(placed.edits()).bytes();
      remark = written(draft, tip, after, there, request.editor());
    }
    var detail = "%s of %s".formatted(there, draft.head().file());
    var decision = new TipDecision(newsletter, request.editor());
    new TipStore(newsletter.store())
        .decide(tip.id(), decision.line(TipState.PLACED, detail, ""));
    return new Placed(tip.id(), there, entry.lines(), remark);
  }

  private String written(
      OpenDraft draft,
      StoredTip tip,
      byte[] after,
      String section,
      Optional<Author> editor) {
    var address = newsletter.config().newsletter().address();
    var author = tip.tip().person().flatMap(it -> author(it, address));
    return switch (DraftCommit.write(
        newsletter.root(),
        draft,
        after,
        message(tip, section),
        author,
        editor,
        newsletter.now())) {
      case COMMITTED -> "";
      case WRITTEN -> "written, not committed: nobody answers for it; say who with --author";
      case WRITTEN_BESIDE_OTHERS ->
          "written, not committed: the draft has other changes that are not committed";
    };
  }

  /** Nobody's mail address is published: a commit has one at which nobody can be reached. */
  private static Optional<Author> author(Person person, URI newsletter) {
    var name = person.name().replaceAll("[<>\\p{Cntrl}]", "").strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var github = "https://github.com/";
    var login =
        person.address().startsWith(github) ? person.address().substring(github.length()) : "";
    return Optional.of(
        login.matches("[A-Za-z0-9-]{1,39}")
            ? new Author(name, login.toLowerCase(Locale.ROOT) + "@users.noreply.github.com")
            : new Author(name, "noreply@" + newsletter.getHost()));
  }

  /** With trailers by which the tip is found again. */
  private static String message(StoredTip tip, String section) {
    var title = tip.tip().content().title().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    var short_ = title.length() <= 60 ? title : title.substring(0, 59) + "…";
    var seen = tip.tip().origin().address().replaceAll("[\\s\\p{Cntrl}]+", "");
    return "Add “%s” to %s\n\nTip: %d\nSource: %s\n%s"
        .formatted(
            short_,
            section.substring(section.lastIndexOf('›') + 1).strip(),
            tip.id(),
            tip.tip().origin().source(),
            seen.isEmpty() ? "" : "Seen-at: " + seen + "\n");
  }
}
