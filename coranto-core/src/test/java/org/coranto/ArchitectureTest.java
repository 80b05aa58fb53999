package org.coranto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.coranto");

  @Test
  void there_is_something_to_judge() {
    assertThat(CORE.size()).isGreaterThan(80);
    assertThat(CORE.stream().map(type -> type.getPackageName()))
        .contains("org.coranto.model", "org.coranto.text", "org.coranto.config");
  }

  @Test
  void core_touches_nothing_outside() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..", "java.util.logging..", "org.slf4j..")
        .because("core decides, desk does: files, networks and databases are the desk's")
        .check(CORE);
  }

  @Test
  void core_knows_no_clock_and_no_environment() {
    noClasses()
        .should()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .because("the same text gives the same site, whenever and wherever it is built")
        .check(CORE);
  }

  @Test
  void the_words_of_the_trade_know_nobody() {
    classes()
        .that()
        .resideInAPackage("org.coranto.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.coranto.model..")
        .because("every other package speaks these words")
        .check(CORE);
  }

  @Test
  void a_configuration_knows_only_the_model() {
    noClasses()
        .that()
        .resideInAPackage("org.coranto.config..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.coranto.text..", "org.coranto.output..", "org.coranto.adopt..")
        .because("reading a text needs the configuration, and not the other way round")
        .check(CORE);
  }

  @Test
  void reading_knows_nothing_of_rendering() {
    noClasses()
        .that()
        .resideInAPackage("org.coranto.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.coranto.output..", "org.coranto.adopt..")
        .because("what an edition means does not depend on how it is shown")
        .check(CORE);
  }

  @Test
  void only_the_reader_knows_the_markdown_library() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.coranto.text..", "org.coranto.markdown..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .because("outputs render our own records: one value for page, feed and mail")
        .check(CORE);
  }

  @Test
  void reading_lines_knows_only_the_model() {
    noClasses()
        .that()
        .resideInAPackage("org.coranto.markdown..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.coranto..")
                .and(not(resideInAnyPackage("org.coranto.markdown..", "org.coranto.model.."))))
        .because("editions, checks and drafts read the same lines, so these know none of them")
        .check(CORE);
  }

  @Test
  void only_one_package_knows_the_json_library() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.coranto.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .because("one reader and one writer have one set of limits and escapes (decision 13)")
        .check(CORE);
  }

  @Test
  void packages_have_no_circles() {
    slices()
        .matching("org.coranto.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a circle is one package with two names")
        .check(CORE);
  }

  /** What an output tells the others: its addresses, and what is to come. */
  private static final List<String> PUBLIC =
      List.of(
          "org.coranto.output.calendar.CalendarFeed",
          "org.coranto.output.calendar.EventToCome",
          "org.coranto.output.card.CardOutput");

  private static final List<String> OUTPUTS =
      List.of("page", "feed", "calendar", "email", "data", "social", "card");

  @Test
  void outputs_know_of_each_other_only_where_they_link_to() {
    for (var output : OUTPUTS) {
      noClasses()
          .that()
          .resideInAPackage("org.coranto.output." + output + "..")
          .should()
          .dependOnClassesThat(isPrivateToAnotherOutput(output))
          .because("a new output is one file, and a broken one breaks nothing else")
          .check(CORE);
    }
  }

  private static DescribedPredicate<JavaClass> isPrivateToAnotherOutput(String output) {
    return DescribedPredicate.describe(
        "belong to another output",
        type ->
            OUTPUTS.stream()
                    .filter(other -> !other.equals(output))
                    .anyMatch(other -> isBelow(type, "org.coranto.output." + other))
                && PUBLIC.stream().noneMatch(name -> type.getName().startsWith(name)));
  }

  private static boolean isBelow(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }
}
