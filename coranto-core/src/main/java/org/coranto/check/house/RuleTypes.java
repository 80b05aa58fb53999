package org.coranto.check.house;

import java.util.List;

/** Every kind there is; a new one is a line here. */
final class RuleTypes {

  static final List<RuleType> ALL =
      List.of(
          new ForbidPattern(),
          new ReplaceWord(),
          new LimitOccurrences(),
          new RequiredSection(),
          new SpellingList());

  private RuleTypes() {}
}
