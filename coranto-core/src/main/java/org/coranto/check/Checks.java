package org.coranto.check;

import java.util.List;
import org.coranto.check.rules.BadCertificate;
import org.coranto.check.rules.BulletWithoutSpace;
import org.coranto.check.rules.CancelledEvent;
import org.coranto.check.rules.DeadLink;
import org.coranto.check.rules.DuplicateLink;
import org.coranto.check.rules.DuplicateTitle;
import org.coranto.check.rules.EventDateDiffers;
import org.coranto.check.rules.HalfLink;
import org.coranto.check.rules.LoginWall;
import org.coranto.check.rules.MalformedTarget;
import org.coranto.check.rules.MergeMarker;
import org.coranto.check.rules.MissingBullet;
import org.coranto.check.rules.MissingTarget;
import org.coranto.check.rules.MovedLink;
import org.coranto.check.rules.RecentLink;
import org.coranto.check.rules.SoftDeadLink;
import org.coranto.check.rules.SpaceInLink;
import org.coranto.check.rules.TitleDiffers;
import org.coranto.check.rules.TrackingParameter;
import org.coranto.check.rules.UnbalancedBracket;
import org.coranto.check.rules.WrongPage;

/** Every check there is; a new one is a line here. */
public final class Checks {

  public static final List<Check> ALL =
      List.of(
          new MergeMarker(),
          new BulletWithoutSpace(),
          new MissingBullet(),
          new HalfLink(),
          new UnbalancedBracket(),
          new SpaceInLink(),
          new DuplicateLink(),
          new DuplicateTitle(),
          new MalformedTarget(),
          new MissingTarget(),
          new RecentLink(),
          new TrackingParameter(),
          new BadCertificate(),
          new CancelledEvent(),
          new DeadLink(),
          new EventDateDiffers(),
          new LoginWall(),
          new MovedLink(),
          new SoftDeadLink(),
          new TitleDiffers(),
          new WrongPage()
          //
          );

  private Checks() {}
}
