package org.coranto.check;

import java.util.List;

/// What the last editions do in one matter of style.
///
/// @param name `bullet`
/// @param about in words: `the bullet of items`
/// @param editions in how many editions it occurs at all
/// @param forms the most frequent first
public record HouseHabit(String name, String about, int editions, List<Form> forms) {

  public HouseHabit {
    forms = List.copyOf(forms);
  }

  /// One form, and how many editions have it.
  ///
  /// @param example the newest of these editions
  public record Form(String form, int editions, String example) {}

  /// The percentage of editions that have the form.
  public int share(Form form) {
    return 100 * form.editions() / editions;
  }
}
