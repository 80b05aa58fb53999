package org.coranto.check.house;

import java.util.List;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Span;

/// `in: text`, or a list of places.
record Scopes(List<Scope> all) {

  static Scopes read(RuleFile file, RuleEnvironment environment) {
    return new Scopes(
        file.has("in")
            ? file.each("in", written -> Scope.of(written, environment))
            : List.of(Scope.TEXT));
  }

  List<Span> regions(AnnotatedEdition edition) {
    return all.stream().flatMap(scope -> scope.regions(edition).stream()).distinct().toList();
  }
}
