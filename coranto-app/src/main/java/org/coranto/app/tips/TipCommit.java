package org.coranto.app.tips;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.store.StoredTip;
import org.coranto.forge.CommitText;
import org.coranto.markdown.MarkdownWords;
import org.coranto.markdown.SourceText;
import org.coranto.model.Person;

/// Changes of the draft's text for one tip, with commit trailers that name the tip.
record TipCommit(Newsletter newsletter) {

  /// Commits a new entry with the proposer as the author.
  Change added(StoredTip tip, OpenDraft draft, SourceText after, String section) {
    var change = change(draft, after, message("Add “%s” to %s", tip, section));
    return tip.tip()
        .person()
        .flatMap(it -> author(it, newsletter.config().newsletter().address()))
        .map(change::by)
        .orElse(change);
  }

  /// Commits the removal of an entry with the editor as the author.
  Change removed(StoredTip tip, OpenDraft draft, SourceText after, String section) {
    return change(draft, after, message("Take “%s” out of %s", tip, section));
  }

  private Change change(OpenDraft draft, SourceText after, String message) {
    return Change.of(draft.file(), draft.bytes(), after.bytes(), message, newsletter.now());
  }

  /// The author with an address that receives no mail, because commits are public.
  private static Optional<Author> author(Person person, URI newsletter) {
    var name = MarkdownWords.visible(person.name().replaceAll("[<>]", ""));
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

  private static String message(String subject, StoredTip tip, String section) {
    var title = CommitText.of(tip.tip().content().title());
    var short_ = title.length() <= 60 ? title : title.substring(0, 59) + "…";
    var seen = tip.tip().origin().address().replaceAll("[\\s\\p{Cntrl}]+", "");
    return subject.formatted(short_, section.substring(section.lastIndexOf('›') + 1).strip())
        + "\n\nTip: %d\nSource: %s\n%s"
            .formatted(
                tip.id(),
                tip.tip().origin().source(),
                seen.isEmpty() ? "" : "Seen-at: " + seen + "\n");
  }
}
