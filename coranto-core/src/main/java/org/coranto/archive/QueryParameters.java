package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.url.TrackingParameters;

/// Tracking parameters that were not removed. The key is their name: `feature`.
final class QueryParameters extends KeyTopic {

  @Override
  public String name() {
    return "parameters";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    edition
        .entries()
        .flatMap(entry -> entry.body().links().stream())
        .flatMap(link -> TrackingParameters.strip(link.href()).parameters().stream())
        .map(TrackingParameters::name)
        .distinct()
        .forEach(key -> notes.note(key, Present.PRESENT));
  }
}
