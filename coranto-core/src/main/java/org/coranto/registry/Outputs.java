package org.coranto.registry;

import java.util.List;
import org.coranto.output.Output;
import org.coranto.output.calendar.CalendarOutput;
import org.coranto.output.card.CardOutput;
import org.coranto.output.data.DataOutput;
import org.coranto.output.email.EmailOutput;
import org.coranto.output.feed.FeedOutput;
import org.coranto.output.page.SitePages;
import org.coranto.output.redirect.RedirectOutput;
import org.coranto.output.social.SocialOutput;

/// Every output there is; a new one is a line here.
public final class Outputs {

  public static final List<Output> ALL =
      List.of(
          new SitePages(),
          new FeedOutput(),
          new CalendarOutput(),
          new EmailOutput(),
          new DataOutput(),
          new SocialOutput(),
          new CardOutput(),
          new RedirectOutput());

  private Outputs() {}
}
