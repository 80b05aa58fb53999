package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.model.Edition;
import org.coranto.testing.ModuleClasses;
import org.junit.jupiter.api.Test;

/// The rules of decision 17, for the code of all modules.
class SignaturesTest {

  private static final int MOST = 5;

  private static final JavaClasses CORANTO =
      ModuleClasses.of(Edition.class, Newsletter.class, Coranto.class);

  private static final List<Class<?>> OPTIONALS =
      List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  /// Records with six or more components that are still made in several places. None may be added.
  private static final Set<String> MADE_IN_SEVERAL_PLACES =
      Set.of(
          "forge.ForgeItem",
          "forge.PullRequest",
          "model.EditionHead",
          "output.feed.Channel$Item",
          "web.LinkedPage");

  @Test
  void all_modules_are_looked_at() {
    assertThat(Stream.of(Edition.class, Newsletter.class, Coranto.class))
        .allMatch(CORANTO::contain);
  }

  @Test
  void no_method_takes_an_optional() {
    assertThat(written().filter(SignaturesTest::takesOptional).map(JavaCodeUnit::getFullName))
        .as("callers use an overload, a record or a sealed value (decision 17)")
        .isEmpty();
  }

  private static boolean takesOptional(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream()
        .anyMatch(type -> OPTIONALS.stream().anyMatch(type::isEquivalentTo));
  }

  @Test
  void no_method_takes_six_values() {
    assertThat(written().filter(unit -> parameters(unit) > MOST).map(JavaCodeUnit::getFullName))
        .as("values that belong together are a record (decision 17)")
        .isEmpty();
  }

  /// Methods and constructors of source files, apart from the constructors of records.
  private static Stream<JavaCodeUnit> written() {
    return CORANTO.stream()
        .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(unit -> !isOfRecord(unit) && !isOfEnum(unit));
  }

  private static boolean isOfRecord(JavaCodeUnit unit) {
    return unit.isConstructor()
        && unit.getOwner().isRecord()
        && names(unit.getRawParameterTypes().stream())
            .equals(
                names(
                    unit.getOwner().getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getRawType)));
  }

  private static List<String> names(Stream<JavaClass> types) {
    return types.map(JavaClass::getName).sorted().toList();
  }

  /// The compiler gives them a name and a number.
  private static boolean isOfEnum(JavaCodeUnit unit) {
    return unit.isConstructor() && unit.getOwner().isEnum();
  }

  /// Without the outer object, which the compiler adds.
  private static int parameters(JavaCodeUnit unit) {
    var owner = unit.getOwner();
    boolean inner = owner.isInnerClass() && unit.isConstructor();
    return unit.getRawParameterTypes().size() - (inner ? 1 : 0);
  }

  @Test
  void a_record_of_six_values_is_made_in_one_place() {
    var places = new TreeMap<>(places());
    places.values().removeIf(makers -> makers.size() == 1);
    places.keySet().removeAll(MADE_IN_SEVERAL_PLACES);
    assertThat(places).as("with-methods and builders know the order (decision 17)").isEmpty();
  }

  @Test
  void the_list_of_exceptions_is_as_short_as_it_can_be() {
    var places = places();
    assertThat(MADE_IN_SEVERAL_PLACES)
        .allMatch(name -> places.getOrDefault(name, Set.of()).size() > 1);
  }

  /// For each such record the files that call its constructor, without its own.
  private static Map<String, Set<String>> places() {
    var places = new TreeMap<String, Set<String>>();
    for (var type : CORANTO) {
      for (var call : type.getConstructorCallsFromSelf()) {
        var made = call.getTargetOwner();
        if (made.isRecord()
            && call.getTarget().getRawParameterTypes().size() > MOST
            && !file(type).equals(file(made))) {
          places
              .computeIfAbsent(
                  made.getName().substring("org.coranto.".length()), _ -> new TreeSet<>())
              .add(file(type));
        }
      }
    }
    return places;
  }

  /// The outermost class.
  private static String file(JavaClass type) {
    return type.getEnclosingClass().map(SignaturesTest::file).orElse(type.getName());
  }
}
