package org.coranto.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeskArchitectureTest {

  private static final JavaClasses DESK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.coranto.desk");

  @Test
  void there_is_something_to_judge() {
    assertThat(DESK.size()).isGreaterThan(30);
  }

  @Test
  void adapters_do_not_know_the_verbs() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.coranto.desk.repo..",
            "org.coranto.desk.site..",
            "org.coranto.desk.preview..",
            "org.coranto.desk.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.coranto.desk.flow..")
        .because("a verb puts adapters together, and not the other way round")
        .check(DESK);
  }

  @Test
  void only_one_package_asks_over_the_network() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.coranto.desk.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("okhttp3..", "okio..", "java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.HttpURLConnection")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .because("addresses come from strangers: one guard, one place to be polite from")
        .check(DESK);
  }

  @Test
  void json_is_read_and_written_by_one_package() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .because("one reader and one writer have one set of limits and escapes (decision 13)")
        .check(DESK);
  }

  @Test
  void verbs_are_told_the_time() {
    noClasses()
        .that()
        .resideInAPackage("org.coranto.desk.flow..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("a test sets the clock")
        .check(DESK);
  }

  @Test
  void nothing_here_speaks_to_the_terminal() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("the command line and the newsroom both stand on the desk")
        .check(DESK);
  }
}
