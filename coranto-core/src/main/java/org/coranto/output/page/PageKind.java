package org.coranto.output.page;

import java.util.stream.Stream;
import org.coranto.output.Plan;

/// One kind of page, or of file next to the pages.
interface PageKind {

  /// Empty if the newsletter does not need the page.
  Stream<Plan> plans(PageLayout layout);
}
