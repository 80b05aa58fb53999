package org.coranto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// A test whose real data is missing is skipped, and does not fail.
class SkippedTestsTest {

  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.coranto");

  @Test
  void no_static_initialiser_leads_to_an_assumption() {
    classes()
        .that()
        .doNotBelongToAnyOf(TooEarly.class)
        .should(notAssumeInItsStaticInitialiser())
        .because("Java turns it into an ExceptionInInitializerError, and the test fails")
        .check(CLASSES);
  }

  @Test
  void one_that_does_is_found_with_the_way_that_leads_there() {
    assertThatThrownBy(() ->
            classes()
                .should(notAssumeInItsStaticInitialiser())
                .check(new ClassFileImporter().importClasses(TooEarly.class, RealData.class)))
        .hasMessageContaining("TooEarly.<clinit>()")
        .hasMessageContaining("RealData.folder(");
  }

  private static final class TooEarly {
    static {
      read();
    }

    static void read() {
      RealData.folder("nothing");
    }
  }

  private static ArchCondition<JavaClass> notAssumeInItsStaticInitialiser() {
    return new ArchCondition<>("not assume anything in its static initialiser") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getStaticInitializer()
            .flatMap(SkippedTestsTest::assumption)
            .ifPresent(call ->
                events.add(
                    SimpleConditionEvent.violated(
                        type, type.getFullName() + ".<clinit>() leads to " + call)));
      }
    };
  }

  /// The first call of an assumption that this code can reach.
  private static Optional<String> assumption(JavaCodeUnit start) {
    var seen = new HashSet<JavaCodeUnit>();
    var open = new ArrayDeque<JavaCodeUnit>();
    open.add(start);
    while (!open.isEmpty()) {
      var code = open.remove();
      if (!seen.add(code)) {
        continue;
      }
      for (var access : accesses(code).toList()) {
        if (access.getTargetOwner().isEquivalentTo(Assumptions.class)) {
          return Optional.of(access.getDescription());
        }
        access
            .getTarget()
            .resolveMember()
            .filter(JavaCodeUnit.class::isInstance)
            .map(JavaCodeUnit.class::cast)
            .filter(target -> target.getOwner().getPackageName().startsWith("org.coranto"))
            .ifPresent(open::add);
      }
    }
    return Optional.empty();
  }

  private static Stream<JavaAccess<?>> accesses(JavaCodeUnit code) {
    return Stream.concat(
        code.getCallsFromSelf().stream(), code.getCodeUnitReferencesFromSelf().stream());
  }
}
