package org.coranto.output.email;

import java.util.regex.Pattern;
import org.coranto.config.OutputSettings;

/// What a mail may weigh.
///
/// @param limit in bytes as sent, headers counted: Gmail cuts a body at 102 KB and hides the rest,
///   the way out included
/// @param linkOverhead how many bytes longer each link may become on its way
public record SizeBudget(int limit, int linkOverhead) {

  /// Headers of a message with three signatures, the way it took, and two List-Unsubscribe.
  static final int HEADERS = 4096;

  /// What a mail provider that counts clicks makes a link longer by.
  public static final int CLICK_TRACKING = 121;

  /// Tracking addresses have parameters, and `=` takes three bytes in quoted-printable.
  private static final String PARAMETER = "=0123456789abcdef0123456789abcdef0123456";

  private static final Pattern LINK = Pattern.compile("href=\"(?=https?:)");

  /// With room for click tracking: whether a provider counts clicks is not known here.
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
