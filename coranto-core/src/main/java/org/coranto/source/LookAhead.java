package org.coranto.source;

import java.time.Duration;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.model.Window;

/// The period from now on in which events are gathered.
public final class LookAhead {

  public static final ConfigKey<Integer> WEEKS =
      SourceForm.key(
          "weeks", SourceTypes.number(1, 52), 4, "How far ahead events may be, in weeks.", "6");

  private static final Duration WEEK = Duration.ofDays(7);

  private LookAhead() {}

  public static Window of(SourceContext context) {
    var now = context.window().to();
    return new Window(now, now.plus(WEEK.multipliedBy(context.get(WEEKS))));
  }
}
