package org.coranto.app.proposals;

import java.util.Objects;
import java.util.Optional;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.archive.EditionMark;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.PrintedBefore;

/// The links of the editions before a draft, and the text of the last of them.
final class EarlierTexts implements PrintedBefore {

  private final Newsletter newsletter;
  private final EarlierEditions links;

  EarlierTexts(Newsletter newsletter, OpenDraft draft) {
    this.newsletter = newsletter;
    this.links = new EarlierEditions(newsletter.archiveBefore(draft), newsletter.config());
  }

  @Override
  public Optional<String> had(String href) {
    return links.had(href);
  }

  @Override
  public Optional<Last> last() {
    var files = newsletter.files();
    return newsletter.editions(files).latest().map(head -> last(head, files));
  }

  private static Last last(EditionHead head, NewsletterFolder.Found files) {
    var file = Objects.requireNonNull(files.editions().get(head.file()));
    var mark = new EditionMark(head.date(), head.number(), head.file());
    return new Last(mark.toString(), SourceText.of(NewsletterFolder.bytes(file)));
  }
}
