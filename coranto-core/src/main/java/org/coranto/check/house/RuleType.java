package org.coranto.check.house;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;

/// A kind of house rule.
interface RuleType {

  /// As in `kind: existence`.
  String name();

  /// The keys that it reads, without those of [HouseRule#KEYS].
  List<String> keys();

  /// Reads a rule. Empty if the file has a mistake, which has been added to it.
  Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment);
}
