package org.coranto.output;

import java.util.List;

/** Every output there is; a new one is a line here. */
public final class Outputs {

  public static final List<Output> ALL = List.of();

  private Outputs() {}
}
