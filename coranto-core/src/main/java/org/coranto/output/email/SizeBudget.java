package org.coranto.output.email;

import java.util.regex.Pattern;
import org.coranto.config.OutputSettings;

/// The size that a mail may have.
///
/// @param limit in bytes as sent, with headers: Gmail cuts a body at 102 KB and hides the rest, the
///   unsubscribe link included
/// @param linkOverhead how many bytes longer the mail provider may make each link
public record SizeBudget(int limit, int linkOverhead) {

  /// Headers of a message with three signatures, trace headers, and two List-Unsubscribe.
  static final int HEADERS = 4096;

  /// The bytes that a mail provider adds to a link for counting clicks.
  public static final int CLICK_TRACKING = 121;

  /// Tracking URLs have parameters, and `=` takes three bytes in quoted-printable.
  private static final String PARAMETER = "=0123456789abcdef0123456789abcdef0123456";

  private static final Pattern LINK = Pattern.compile("href=\"(?=https?:)");

  /// With room for click tracking, because it is not known whether a provider uses it.
  static SizeBudget of(OutputSettings outputs) {
    return new SizeBudget(outputs.mailLimit(), CLICK_TRACKING);
  }

  /// @param html whole lines of a mail
  EncodedSize size(String html) {
    var longer =
        "href=\""
            + PARAMETER.repeat(linkOverhead / PARAMETER.length() + 1).substring(0, linkOverhead);
    return EncodedSize.of(LINK.matcher(MailPlaceholder.filled(html)).replaceAll(longer));
  }
}
