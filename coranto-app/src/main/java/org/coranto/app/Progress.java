package org.coranto.app;

/** Told how far long work has come. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (_, _, _) -> {};

  /**
   * May be called from several threads.
   *
   * @param what is being done: {@code rendering}
   * @param done how many are done
   * @param total how many there are
   */
  void at(String what, int done, int total);
}
