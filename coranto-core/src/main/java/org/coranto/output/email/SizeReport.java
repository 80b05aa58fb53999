package org.coranto.output.email;

import java.util.List;

/// How a mail came to fit.
///
/// @param bytes as sent: the HTML body in the smaller encoding, placeholders filled, links as long
///   as they may become, and the headers of a message
/// @param limit what it had to stay under
/// @param colours with the newsletter's colours and those for dark mode; without them it is shorter
/// @param sections what each section takes and shows, in document order
public record SizeReport(long bytes, long limit, boolean colours, List<Share> sections) {

  /// @param id the section's anchor
  /// @param priority from its rule: 1 is folded first, 9 last
  /// @param bytes as sent, if it were shown whole
  /// @param entries how many it has that readers see
  /// @param shown how many of them the mail shows
  public record Share(String id, String title, int priority, long bytes, int entries, int shown) {

    public boolean folded() {
      return shown < entries;
    }
  }

  public boolean fits() {
    return bytes <= limit;
  }

  public List<Share> folded() {
    return sections.stream().filter(Share::folded).toList();
  }
}
