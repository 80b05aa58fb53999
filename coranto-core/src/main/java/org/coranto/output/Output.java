package org.coranto.output;

import java.util.List;

/// One way to bring editions to readers: pages, a feed, a calendar, a mail body.
public interface Output {

  /// As in `[outputs] only` and in `docs/outputs/`: `feed`.
  String name();

  /// The artifacts that this output would write. Nothing is rendered yet, and no edition's text is
  /// read: a plan with unchanged inputs is never carried out.
  List<Plan> plan(Site site);
}
