package org.coranto.check.kinds;

import java.util.List;

/** Every kind there is; a new one is a line here. */
final class Kinds {

  static final List<Kind> ALL =
      List.of(
          new Existence(),
          new Substitution(),
          new Occurrence(),
          new RequiredSection(),
          new SpellingList());

  private Kinds() {}
}
