package org.coranto.app.preview;

import java.util.Set;

/// The pages that browsers show while the site is built again.
public interface OpenPages {

  /// No browser shows a page.
  OpenPages NONE =
      new OpenPages() {
        @Override
        public Set<String> files() {
          return Set.of();
        }

        @Override
        public void show() {
          // to no one
        }
      };

  /// Their files in the site: `editions/98/index.html`.
  Set<String> files();

  /// These files are new: browsers load them again, before the rest of the site is built.
  void show();
}
