package org.coranto.app.tips;

import java.util.Optional;
import org.coranto.app.proposals.EarlierEditions;
import org.coranto.archive.EditionMark;
import org.coranto.events.DraftEvents;
import org.coranto.inbox.PublishedLinks;
import org.coranto.model.Edition;
import org.coranto.model.TipContent;

/// The links that readers already have from earlier editions, and those in the open draft.
final class PublishedBefore implements PublishedLinks {

  private final EarlierEditions editions;
  private final DraftLinks draft;
  private final Optional<DraftEvents> events;

  PublishedBefore(EarlierEditions editions, Edition draft) {
    this.editions = editions;
    this.draft = DraftLinks.of(draft);
    this.events = Optional.of(DraftEvents.of(draft));
  }

  /// Where no draft is open.
  PublishedBefore(EarlierEditions editions) {
    this.editions = editions;
    this.draft = DraftLinks.NONE;
    this.events = Optional.empty();
  }

  @Override
  public Optional<EditionMark> edition(String addressKey) {
    return editions.edition(addressKey);
  }

  @Override
  public boolean isInDraft(String addressKey) {
    return draft.has(addressKey);
  }

  @Override
  public boolean isInDraft(TipContent.Event event) {
    return events.flatMap(it -> it.entry(event)).isPresent();
  }
}
