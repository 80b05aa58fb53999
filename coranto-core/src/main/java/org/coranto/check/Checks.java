package org.coranto.check;

import java.util.List;
import org.coranto.check.rules.BadCertificate;
import org.coranto.check.rules.BareGenerics;
import org.coranto.check.rules.BulletWithoutSpace;
import org.coranto.check.rules.CancelledEvent;
import org.coranto.check.rules.DeadLink;
import org.coranto.check.rules.DuplicateEvent;
import org.coranto.check.rules.DuplicateLink;
import org.coranto.check.rules.DuplicateParagraph;
import org.coranto.check.rules.DuplicateTitle;
import org.coranto.check.rules.EventAddress;
import org.coranto.check.rules.EventDateDiffers;
import org.coranto.check.rules.EventsOutOfOrder;
import org.coranto.check.rules.FarEvent;
import org.coranto.check.rules.HalfLink;
import org.coranto.check.rules.HeaderMismatch;
import org.coranto.check.rules.LoginWall;
import org.coranto.check.rules.MachineAddress;
import org.coranto.check.rules.MalformedPrefix;
import org.coranto.check.rules.MalformedTarget;
import org.coranto.check.rules.MergeMarker;
import org.coranto.check.rules.MissingBullet;
import org.coranto.check.rules.MissingEmphasis;
import org.coranto.check.rules.MissingPrefix;
import org.coranto.check.rules.MissingTarget;
import org.coranto.check.rules.MixedBullets;
import org.coranto.check.rules.MovedLink;
import org.coranto.check.rules.NeedlessEscape;
import org.coranto.check.rules.OddBackticks;
import org.coranto.check.rules.OddEmphasis;
import org.coranto.check.rules.OtherSite;
import org.coranto.check.rules.PastEvent;
import org.coranto.check.rules.RecentLink;
import org.coranto.check.rules.SiteNameInTitle;
import org.coranto.check.rules.SoftDeadLink;
import org.coranto.check.rules.SpaceInLink;
import org.coranto.check.rules.StaleDates;
import org.coranto.check.rules.StaleLink;
import org.coranto.check.rules.StaleWindow;
import org.coranto.check.rules.TakenAddress;
import org.coranto.check.rules.TitleAgainstAddress;
import org.coranto.check.rules.TitleDiffers;
import org.coranto.check.rules.TrackingParameter;
import org.coranto.check.rules.TruncatedTitle;
import org.coranto.check.rules.UnbalancedBracket;
import org.coranto.check.rules.UndatedEvent;
import org.coranto.check.rules.UndefinedLabel;
import org.coranto.check.rules.UnknownWord;
import org.coranto.check.rules.UnusedLabel;
import org.coranto.check.rules.UnusualPlace;
import org.coranto.check.rules.WrongHeadingLevel;
import org.coranto.check.rules.WrongIndentation;
import org.coranto.check.rules.WrongPage;
import org.coranto.check.rules.WrongRegion;
import org.coranto.check.rules.WrongWeekday;
import org.coranto.check.rules.WrongYear;

/** Every check there is; a new one is a line here. */
public final class Checks {

  public static final List<Check> ALL =
      List.of(
          new BadCertificate(),
          new BareGenerics(),
          new BulletWithoutSpace(),
          new CancelledEvent(),
          new DeadLink(),
          new DuplicateEvent(),
          new DuplicateLink(),
          new DuplicateParagraph(),
          new DuplicateTitle(),
          new EventAddress(),
          new EventDateDiffers(),
          new EventsOutOfOrder(),
          new FarEvent(),
          new HalfLink(),
          new HeaderMismatch(),
          new LoginWall(),
          new MachineAddress(),
          new MalformedPrefix(),
          new MalformedTarget(),
          new MergeMarker(),
          new MissingBullet(),
          new MissingEmphasis(),
          new MissingPrefix(),
          new MissingTarget(),
          new MixedBullets(),
          new MovedLink(),
          new NeedlessEscape(),
          new OddBackticks(),
          new OddEmphasis(),
          new OtherSite(),
          new PastEvent(),
          new RecentLink(),
          new SiteNameInTitle(),
          new SoftDeadLink(),
          new SpaceInLink(),
          new StaleDates(),
          new StaleLink(),
          new StaleWindow(),
          new TakenAddress(),
          new TitleAgainstAddress(),
          new TitleDiffers(),
          new TrackingParameter(),
          new TruncatedTitle(),
          new UnbalancedBracket(),
          new UndatedEvent(),
          new UndefinedLabel(),
          new UnknownWord(),
          new UnusedLabel(),
          new UnusualPlace(),
          new WrongHeadingLevel(),
          new WrongIndentation(),
          new WrongPage(),
          new WrongRegion(),
          new WrongWeekday(),
          new WrongYear()
          //
          );

  private Checks() {}
}
