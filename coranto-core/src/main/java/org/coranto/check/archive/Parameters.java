package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.TrackingParameters;

/**
 * Tracking parameters that were left in addresses, under their names: {@code feature}. No detail.
 */
final class Parameters implements Topic {

  @Override
  public String name() {
    return "parameters";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    edition
        .entries()
        .flatMap(entry -> entry.body().links().stream())
        .flatMap(link -> TrackingParameters.strip(link.href()).parameters().stream())
        .map(TrackingParameters::name)
        .distinct()
        .forEach(notes::note);
  }
}
