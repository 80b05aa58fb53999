package org.coranto.check;

import java.util.regex.Pattern;
import org.coranto.model.Span;

/// A page as the target of a link in Markdown.
///
/// @param url the page, without characters that Markdown or this program reads as marks
/// @param written the same as it is written, where `&` may need to be `&amp;`
public record MarkdownTarget(String url, String written) {

  /// Browsers and servers take these the same way if they are percent-encoded.
  private static final String MARKS = "\"<>\\^`{|}[]*";

  /// The start of a character reference: `&lt;`, `&#60;`.
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?[a-zA-Z0-9]{1,40};)");

  public static MarkdownTarget of(String page) {
    var url = new StringBuilder();
    boolean paired = hasPairs(page);
    for (int i = 0; i < page.length(); i++) {
      char unit = page.charAt(i);
      boolean encoded = MARKS.indexOf(unit) >= 0 || (!paired && (unit == '(' || unit == ')'));
      url.append(encoded ? "%%%02X".formatted((int) unit) : String.valueOf(unit));
    }
    var text = url.toString();
    return new MarkdownTarget(text, REFERENCE.matcher(text).replaceAll("&amp;"));
  }

  /// A target ends at a parenthesis without a partner.
  private static boolean hasPairs(String page) {
    int depth = 0;
    boolean even = true;
    for (int i = 0; i < page.length(); i++) {
      char unit = page.charAt(i);
      depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      even &= depth >= 0;
    }
    return even && depth == 0;
  }

  /// Writes it in place of another target.
  public Fix fix(Span target) {
    return Fix.safe("Write " + written, Fix.replace(target, written)).leadingTo(url);
  }
}
