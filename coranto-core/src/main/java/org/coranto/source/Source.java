package org.coranto.source;

import java.util.List;
import java.util.Optional;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceSettings;

/// A kind of source. It is a function: equal errands, equal questions.
public interface Source {

  /// Its name, which is what it gathers from (`discourse-topic`), and its keys.
  SourceForm form();

  /// What it wants to know to begin with. Questions are independent: one that cannot be answered
  /// does not keep the others from being asked.
  List<Request> questions(SourceContext errand);

  /// How its tips stand in the draft, where they do so as a list that is made as a whole.
  default Optional<Tracker> tracker(SourceSettings settings) {
    return Optional.empty();
  }

  default String name() {
    return form().name();
  }
}
