package org.coranto.app;

/// Progress callback.
@FunctionalInterface
public interface Progress {

  Progress SILENT = (_, _, _) -> {};

  /// May be called from several threads.
  ///
  /// @param what the name of the work: `rendering`
  /// @param done how many are done
  /// @param total how many there are
  void at(String what, int done, int total);
}
