package org.coranto.output;

import java.util.List;
import org.coranto.output.calendar.CalendarOutput;
import org.coranto.output.page.Pages;
import org.coranto.output.email.EmailOutput;

/** Every output there is; a new one is a line here. */
public final class Outputs {

  public static final List<Output> ALL = List.of(new Pages(), new CalendarOutput());
  public static final List<Output> ALL = List.of(new CalendarOutput(), new EmailOutput());

  private Outputs() {}
}
