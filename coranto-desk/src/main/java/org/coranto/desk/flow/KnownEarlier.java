package org.coranto.desk.flow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.events.DraftEvents;
import org.coranto.inbox.Earlier;
import org.coranto.model.Edition;
import org.coranto.model.TipContent;
import org.coranto.text.AddressKey;

/** What readers have had, by the archive, and what they will have, by the open draft. */
final class KnownEarlier implements Earlier {

  private final EarlierEditions editions;
  private final Set<String> draft;
  private final Optional<DraftEvents> events;

  KnownEarlier(EarlierEditions editions, Optional<Edition> draft) {
    this.editions = editions;
    this.draft =
        draft.stream()
            .flatMap(it -> it.sections().stream())
            .flatMap(section -> section.entries().stream())
            .flatMap(entry -> entry.body().links().stream())
            .map(link -> AddressKey.of(link.href()))
            .collect(Collectors.toSet());
    this.events = draft.map(DraftEvents::of);
  }

  @Override
  public Optional<String> edition(String addressKey) {
    return editions.had(addressKey);
  }

  @Override
  public boolean isInDraft(String addressKey) {
    return draft.contains(addressKey);
  }

  @Override
  public boolean isInDraft(TipContent.Event event) {
    return events.flatMap(it -> it.entry(event)).isPresent();
  }
}
