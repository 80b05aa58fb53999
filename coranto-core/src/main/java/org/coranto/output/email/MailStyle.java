package org.coranto.output.email;

import java.util.Locale;
import java.util.Set;
import org.coranto.output.Site;
import org.coranto.output.html.HtmlStyle;

/// The style of a mail: absolute URLs, no anchors, and no styles on tags except tables; everything
/// else is in the head, and the mail is readable without it.
///
/// @param page the URL of the edition on the web, the base of relative URLs
record MailStyle(Site site, String page, boolean rightToLeft) implements HtmlStyle {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

  static MailStyle of(Site site, String route, String language) {
    return new MailStyle(site, site.absolute(route), isRightToLeft(language));
  }

  static boolean isRightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
  }

  @Override
  public String attributes(String tag) {
    return tag.equals("table") ? " class=\"t\"" : "";
  }

  @Override
  public String href(String address) {
    if (address.startsWith("//")) {
      return "https:" + address;
    }
    if (address.startsWith("/")) {
      return site.absolute(address);
    }
    if (address.startsWith("#") || address.startsWith("?")) {
      return page + address;
    }
    return hasScheme(address) ? address : page + address;
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    return colon > 0
        && address.substring(0, colon).chars().allMatch(c -> c != '/' && c != '?' && c != '#');
  }
}
