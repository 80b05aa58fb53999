package org.coranto.check.house;

import java.util.List;

/// The list of all kinds of rules.
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
