package org.coranto.model;

import java.util.regex.Pattern;

/// A person who proposed, wrote or made something.
///
/// @param name the name that they use: `Ada`, `@ada`
/// @param address their public page: `https://forum.example/u/ada`; may be empty
/// @param mail never published; empty if unknown
public record Person(String name, String address, String mail) {

  /// `ada@example.org`, `<ada@example.org>`, `mailto:ada@example.org`, with the parentheses around
  /// it.
  private static final Pattern MAIL =
      Pattern.compile(
          "[(<\\[\"]*(?:mailto:)?[^\\s@()<>\\[\\]\",;:]+@[^\\s@()<>\\[\\]\",;:]+\\.[\\p{L}\\d-]+[)>\\]\"]*",
          Pattern.CASE_INSENSITIVE);

  /// What a mail address leaves behind: parentheses around a name, spaces, commas.
  private static final Pattern MARKS = Pattern.compile("^[\\s(<,;–-]+|[\\s)>,;–-]+$|\\s{2,}");

  /// A mail address is never part of the name: the name is published.
  public Person {
    name = withoutMail(name);
  }

  private static String withoutMail(String name) {
    if (name.indexOf('@') <= 0) {
      return name;
    }
    return MARKS.matcher(MAIL.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
  }

  public static Person of(String name, String address) {
    return new Person(name, address, "");
  }

  /// Without the mail address, which must not be in logs and commits.
  @Override
  public String toString() {
    return address.isEmpty() ? name : name + " (" + address + ")";
  }
}
