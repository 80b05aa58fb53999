package org.coranto.app.draft;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Editions;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.tips.HeldTips;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.CheckContext;
import org.coranto.draft.LearnedTemplate;
import org.coranto.draft.NextIssue;
import org.coranto.draft.Opened;
import org.coranto.draft.Opening;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.TextChange;
import org.coranto.web.LinkedPages;

/// Creates the next draft; never changes an existing one.
public final class OpenEdition {

  private final Newsletter newsletter;

  public OpenEdition(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param date the publication date; empty for the next that is due
  /// @param write whether the draft is written, or only shown
  public record Request(Optional<LocalDate> date, boolean write) {}

  /// The result.
  public sealed interface Outcome {

    /// The draft's file, from the newsletter's folder.
    String file();

    /// The change of the newsletter's text.
    default TextChange change() {
      return switch (this) {
        case Begun begun -> begun.kept();
        case There _ -> new TextChange.Kept.Unchanged();
        case NotWritten(var _, var refused) -> refused;
      };
    }

    /// A new draft.
    ///
    /// @param kept the result of writing it; unchanged if it is only shown
    record Begun(Opened draft, TextChange.Kept kept) implements Outcome {

      /// Whether it was written; false if it is only shown.
      public boolean written() {
        return !(kept instanceof TextChange.Kept.Unchanged);
      }

      @Override
      public String file() {
        return draft.file();
      }
    }

    /// An existing draft or edition, which was not changed.
    record There(EditionHead head) implements Outcome {
      @Override
      public String file() {
        return head.file();
      }
    }

    /// The draft could not be written.
    record NotWritten(String file, TextChange.Refused refused) implements Outcome {}
  }

  public Outcome run(Request request) {
    return request.write() ? newsletter.writer().untilDone(() -> write(request)) : look(request);
  }

  private Outcome look(Request request) {
    var files = newsletter.files();
    var editions = newsletter.editions(files);
    var there = request.date().map(editions::of).orElseGet(editions::nextDraft);
    if (there.isPresent()) {
      return new Outcome.There(there.get());
    }
    var slot = request.date().map(day -> slot(editions, day)).orElseGet(() -> next(editions));
    return new Outcome.Begun(draft(files, editions.heads(), slot), new TextChange.Kept.Unchanged());
  }

  private Attempt<Outcome> write(Request request) {
    return switch (look(request)) {
      case Outcome.Begun begun -> write(begun);
      case Outcome there -> new Attempt.Done<>(there);
    };
  }

  private Attempt<Outcome> write(Outcome.Begun begun) {
    var file = newsletter.root().resolve(begun.file());
    if (Files.exists(file)) {
      throw new CorantoException("%s exists already and was not changed".formatted(file));
    }
    var change =
        Change.ofNew(
            file,
            begun.draft().text().bytes(),
            "Open %s\n".formatted(begun.file()),
            newsletter.now());
    return new HeldTips(newsletter)
        .write(change, begun.draft())
        .map(written ->
            switch (written) {
              case TextChange.Kept kept -> new Outcome.Begun(begun.draft(), kept);
              case TextChange.Refused refused -> new Outcome.NotWritten(begun.file(), refused);
            });
  }

  private NextIssue slot(Editions editions, LocalDate day) {
    var last = editions.latest();
    if (last.filter(it -> it.date().isAfter(day)).isPresent()) {
      throw new CorantoException(
          "%s is before the last edition, %s of %s; give a later date"
              .formatted(day, last.get().file(), last.get().date()));
    }
    return NextIssue.on(day, newsletter.config().schedule(), editions.heads());
  }

  private NextIssue next(Editions editions) {
    return NextIssue.next(newsletter.config().schedule(), editions.heads(), newsletter.today());
  }

  private Opened draft(NewsletterFolder.Found files, List<EditionHead> heads, NextIssue slot) {
    var file = newsletter.root().resolve(newsletter.config().content().template());
    if (Files.isRegularFile(file)) {
      return draft(files, heads, slot, SourceText.of(NewsletterFolder.bytes(file)));
    }
    var learned = learned(files, heads);
    return draft(files, heads, slot, learned).noted(shown(learned));
  }

  private Opened draft(
      NewsletterFolder.Found files, List<EditionHead> heads, NextIssue slot, SourceText template) {
    var archive = newsletter.archive();
    var before = slot.before().map(head -> context(head, files, archive));
    var opening = new Opening(newsletter.config(), archive, heads);
    var held = new HeldTips(newsletter);
    return before
        .map(it -> opening.draft(slot, template, it, held::due))
        .orElseGet(() -> opening.draft(slot, template, held::due));
  }

  /// A template for a newsletter that has none.
  private SourceText learned(NewsletterFolder.Found files, List<EditionHead> heads) {
    var newest =
        heads.stream()
            .filter(head -> !head.draft())
            .sorted(Comparator.comparing(EditionHead::date).reversed())
            .flatMap(head -> Optional.ofNullable(files.editions().get(head.file())).stream())
            .limit(LearnedTemplate.COMPARED)
            .map(file -> SourceText.of(NewsletterFolder.bytes(file)))
            .toList();
    return LearnedTemplate.of(newsletter.config(), newest);
  }

  private List<String> shown(SourceText learned) {
    var notes = new ArrayList<String>();
    notes.add(
        "There is no template %s, so the draft is made of what the last editions have in common:"
            .formatted(newsletter.config().content().template()));
    learned.text().lines().filter(line -> !line.isBlank()).forEach(line -> notes.add("  " + line));
    return notes;
  }

  private CheckContext context(
      EditionHead head, NewsletterFolder.Found files, ArchiveIndex archive) {
    var path =
        Optional.ofNullable((head.draft() ? files.drafts() : files.editions()).get(head.file()))
            .orElseThrow(() -> new CorantoException(head.file() + " no longer exists"));
    var source = SourceText.of(NewsletterFolder.bytes(path));
    return CheckContext.of(newsletter.config(), head, source, archive, LinkedPages.NONE);
  }
}
