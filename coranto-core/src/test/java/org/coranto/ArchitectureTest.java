package org.coranto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        .resideOutsideOfPackage("org.coranto.text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .because("outputs render our own records: one value for page, feed and mail")
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

  @Test
  void outputs_do_not_know_each_other() {
    for (var output :
        new String[] {"page", "feed", "calendar", "email", "data", "social", "card"}) {
      noClasses()
          .that()
          .resideInAPackage("org.coranto.output." + output + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others(output))
          .allowEmptyShould(true)
          .because("a new output is one file, and a broken one breaks nothing else")
          .check(CORE);
    }
  }

  private static String[] others(String output) {
    return java.util.stream.Stream.of("page", "feed", "calendar", "email", "data", "social", "card")
        .filter(other -> !other.equals(output))
        .filter(other -> !mayKnow(output, other))
        .map(other -> "org.coranto.output." + other + "..")
        .toArray(String[]::new);
  }

  /** The page of events to come shows what the calendars hold, and leads to them. */
  private static boolean mayKnow(String output, String other) {
    return output.equals("page") && other.equals("calendar");
  }
}
