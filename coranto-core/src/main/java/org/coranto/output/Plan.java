package org.coranto.output;

import java.util.function.Function;
import java.util.function.Supplier;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;

/// One artifact that can be rendered, and its inputs.
public sealed interface Plan {

  /// Its path in the site's folder: `blog/2026/08/19/rust-665/index.html`.
  String path();

  /// Everything that its bytes depend on, except the configuration, the theme and the program.
  Fingerprint inputs();

  /// Rendered from one edition; all plans of an edition are carried out with one parsed edition.
  record OfEdition(
      String path, Fingerprint inputs, EditionHead edition, Function<Edition, byte[]> rendering)
      implements Plan {}

  /// Rendered from the site as a whole.
  record OfSite(String path, Fingerprint inputs, Supplier<byte[]> rendering) implements Plan {}
}
