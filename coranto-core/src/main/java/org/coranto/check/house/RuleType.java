package org.coranto.check.house;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;

/** A form of rule that a file can fill in. */
interface RuleType {

  /** As in {@code kind: existence}. */
  String name();

  /** What it reads besides what every rule has. */
  List<String> keys();

  /** Empty where something is wrong with the file; the file has been told. */
  Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment surroundings);
}
