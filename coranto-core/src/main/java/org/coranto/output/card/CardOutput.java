package org.coranto.output.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.coranto.model.EditionHead;
import org.coranto.output.Fingerprint;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// A picture for previews (Open Graph `og:image`, 1200 by 630 pixels): `card.png` beside the pages
/// of the newest editions, and `/card.png` for everything else.
public final class CardOutput implements Output {

  public static final String NEWSLETTER_ROUTE = "/card.png";

  @Override
  public String name() {
    return "card";
  }

  @Override
  public List<Plan> plan(Site site) {
    var plans = new ArrayList<Plan>();
    for (var head : site.newest(site.config().outputs().cards())) {
      plans.add(
          new Plan.OfEdition(
              ownRoute(head).substring(1),
              inputs(head),
              head,
              edition -> drawn(Card.of(edition, site), site)));
    }
    plans.add(
        new Plan.OfSite(
            NEWSLETTER_ROUTE.substring(1),
            Inputs.of("newsletter"),
            () -> drawn(Card.of(site), site)));
    return plans;
  }

  /// The path of the picture for an edition's page: its own, or else the newsletter's.
  public static Function<EditionHead, String> routes(Site site) {
    var own = Set.copyOf(site.newest(site.config().outputs().cards()));
    return head -> own.contains(head) ? ownRoute(head) : NEWSLETTER_ROUTE;
  }

  private static String ownRoute(EditionHead head) {
    return head.beside("card.png");
  }

  /// The text and the parts of the head that a card shows; not the path of the edition.
  private static Fingerprint inputs(EditionHead head) {
    return new Inputs()
        .text(head.digest())
        .text(head.title())
        .number(head.number().orElse(-1))
        .day(head.date())
        .text(head.language())
        .fingerprint();
  }

  private static byte[] drawn(Card card, Site site) {
    return Png.written(CardPage.of(card), CardPalette.of(site.config().theme().accent()));
  }
}
