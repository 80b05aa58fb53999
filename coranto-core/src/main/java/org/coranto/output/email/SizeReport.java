package org.coranto.output.email;

import java.util.List;

/// How a mail was made to fit.
///
/// @param bytes as sent: the HTML body in the smaller encoding, placeholders filled, links at their
///   full length, and the headers of a message
/// @param limit the largest allowed size
/// @param colours whether it has the newsletter's colours and those for dark mode
/// @param sections the size and excerpt of each section, in document order
public record SizeReport(long bytes, long limit, boolean colours, List<Share> sections) {

  /// @param id the section's anchor
  /// @param priority from its rule: 1 is shortened first, 9 last
  /// @param bytes as sent, if it were shown whole
  /// @param entries the number of its visible entries
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
