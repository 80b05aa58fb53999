package org.coranto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The classes of a module, without its tests, and rules for all modules.
public final class ModuleClasses {

  private ModuleClasses() {}

  /// All classes that were compiled together with each of these types.
  public static JavaClasses of(Class<?>... types) {
    return new ClassFileImporter()
        .importUrls(
            Arrays.stream(types)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList());
  }

  public static void assertThatSimpleNamesAreUnique(JavaClasses module) {
    var names =
        module.stream()
            .filter(type ->
                type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getEnclosingClass().isEmpty())
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    names.values().removeIf(types -> types.size() == 1);
    assertThat(names).as("public types that share a simple name").isEmpty();
  }
}
