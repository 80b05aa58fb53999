package org.coranto.output;

import java.util.List;
import org.coranto.output.calendar.CalendarOutput;

/** Every output there is; a new one is a line here. */
public final class Outputs {

  public static final List<Output> ALL = List.of(new CalendarOutput());

  private Outputs() {}
}
