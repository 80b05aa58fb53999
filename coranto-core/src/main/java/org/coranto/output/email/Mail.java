package org.coranto.output.email;

import org.coranto.model.Edition;
import org.coranto.output.Site;

/// An edition as a mail: both bodies have the same content.
///
/// @param html lines end with a single `\n`
/// @param text plain, at most 72 columns unless a word is longer
/// @param fitting how it was made to fit
public record Mail(String html, String text, SizeReport fitting) {

  public static Mail of(Site site, Edition edition) {
    return of(site, edition, SizeBudget.of(site.config().outputs()));
  }

  public static Mail of(Site site, Edition edition, SizeBudget budget) {
    var html = new MailHtml(site, edition);
    var fitted = SizeReducer.of(html, edition, site.config().sections(), budget);
    var out = new StringBuilder(html.top(fitted.fitting().colours()));
    fitted.shown().forEach(portion -> out.append(html.portion(portion)));
    if (fitted.shown().isEmpty() && !edition.sections().isEmpty()) {
      out.append(html.tooLong());
    }
    out.append(html.bottom());
    return new Mail(out.toString(), MailText.of(site, edition, fitted.shown()), fitted.fitting());
  }
}
