package org.coranto.output;

import java.util.List;
import org.coranto.output.calendar.CalendarOutput;
import org.coranto.output.email.EmailOutput;
import org.coranto.output.page.Pages;

/** Every output there is; a new one is a line here. */
public final class Outputs {

  public static final List<Output> ALL =
      List.of( //
          new Pages(), //
          new CalendarOutput(), //
          new EmailOutput());

  private Outputs() {}
}
