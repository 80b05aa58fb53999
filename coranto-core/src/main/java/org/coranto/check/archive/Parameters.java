package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.TrackingParameters;

/** Tracking parameters that were left in addresses, under their names: {@code feature}. */
final class Parameters extends KeyTopic {

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
