package org.coranto.inbox;

import java.util.Optional;
import org.coranto.archive.EditionMark;
import org.coranto.model.TipContent;
import org.coranto.url.UrlKey;

/// The links of earlier editions and of the draft, by `url.AddressKey`.
public interface PublishedLinks {

  PublishedLinks NOTHING =
      new PublishedLinks() {
        @Override
        public Optional<EditionMark> edition(String addressKey) {
          return Optional.empty();
        }

        @Override
        public boolean isInDraft(String addressKey) {
          return false;
        }
      };

  /// The newest edition that linked to it.
  Optional<EditionMark> edition(String addressKey);

  boolean isInDraft(String addressKey);

  /// A page that announces a series has one URL for all its days, so the day is compared too.
  default boolean isInDraft(TipContent.Event event) {
    return isInDraft(UrlKey.of(event.address()));
  }
}
