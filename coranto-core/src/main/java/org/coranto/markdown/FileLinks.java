package org.coranto.markdown;

import java.util.Optional;

/// Where files of the newsletter are in its site.
public interface FileLinks {

  /// Knows no file.
  FileLinks NONE =
      new FileLinks() {
        @Override
        public Optional<String> page(String file) {
          return Optional.empty();
        }

        @Override
        public Optional<String> asset(String file) {
          return Optional.empty();
        }
      };

  /// The path of the page of an edition's file, with the fragment if one is given.
  ///
  /// @param file as another generator names it: `2026-09-02-tides`, `/weekly/tides.md#news`
  Optional<String> page(String file);

  /// The path of a picture or another file that is copied.
  Optional<String> asset(String file);
}
