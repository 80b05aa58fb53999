package org.coranto.output;

import java.util.List;

/// One way to bring editions to readers: pages, a feed, a calendar, a mail body.
public interface Output {

  /// As named in `[outputs] only` and in `docs/outputs/`: `feed`.
  String name();

  /// What this output would write. Nothing is rendered yet, and no edition's text is read: a plan
  /// whose inputs are those of the last build is never carried out.
  List<Plan> plan(Site site);
}
