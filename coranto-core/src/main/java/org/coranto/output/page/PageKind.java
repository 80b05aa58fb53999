package org.coranto.output.page;

import java.util.stream.Stream;
import org.coranto.output.Plan;

/// One kind of page, or of file next to the pages.
interface PageKind {

  /// None, where the newsletter has no use for it.
  Stream<Plan> plans(PageLayout sheet);
}
