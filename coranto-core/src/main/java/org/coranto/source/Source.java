package org.coranto.source;

import java.util.List;
import java.util.Optional;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceSettings;

/// A kind of source. It is a pure function: equal contexts give equal requests.
public interface Source {

  /// Its name, which says what it gathers from (`discourse-topic`), and its keys.
  SourceForm form();

  /// The first requests. They are independent: if one fails, the others are sent all the same.
  List<Request> questions(SourceContext context);

  /// How its tips are written in the draft, if they are a list that is made as a whole.
  default Optional<Tracker> tracker(SourceSettings settings) {
    return Optional.empty();
  }

  default String name() {
    return form().name();
  }
}
