package org.coranto.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.testing.ModuleClasses;
import org.junit.jupiter.api.Test;

/// The rules of ARCHITECTURE.md for app.
class AppArchitectureTest {

  private static final JavaClasses APP = ModuleClasses.of(CorantoException.class);

  /// One package for each outside thing.
  private static final List<String> ADAPTERS =
      List.of("http", "mailbox", "preview", "repo", "site", "source", "store");

  /// One package for each group of use cases.
  private static final List<String> USE_CASES =
      List.of("adopt", "build", "check", "draft", "proposals", "tips", "votes");

  @Test
  void every_package_is_an_adapter_a_group_of_use_cases_or_the_newsletter() {
    var known =
        Stream.of(ADAPTERS, USE_CASES, List.of("newsletter"))
            .flatMap(List::stream)
            .map(name -> "org.coranto.app." + name)
            .collect(Collectors.toSet());
    known.add("org.coranto.app");
    assertThat(APP.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching("org.coranto.(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle is one package with two names")
        .check(APP);
  }

  @Test
  void no_two_public_types_share_a_simple_name() {
    ModuleClasses.assertThatSimpleNamesAreUnique(APP);
  }

  @Test
  void adapters_do_not_know_use_cases_or_the_opened_newsletter() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(ADAPTERS))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(USE_CASES))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.coranto.app.newsletter")
        .because("use cases combine adapters, and not the other way round")
        .check(APP);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.coranto.app." + name).toArray(String[]::new);
  }

  @Test
  void the_newsletter_does_not_know_use_cases() {
    noClasses()
        .that()
        .resideInAPackage("org.coranto.app.newsletter")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(USE_CASES))
        .because("every use case opens a newsletter")
        .check(APP);
  }

  /// A library of the outside world, and the only package that uses it.
  private record Owner(String adapter, List<String> libraries) {}

  @Test
  void each_library_of_the_outside_world_has_one_package() {
    for (var owner :
        List.of(
            new Owner("http", List.of("okhttp3..", "okio..", "java.net.http..", "javax.net..")),
            new Owner(
                "repo",
                List.of(
                    "org.eclipse.jgit.api..",
                    "org.eclipse.jgit.lib..",
                    "org.eclipse.jgit.internal..",
                    "org.eclipse.jgit.treewalk..",
                    "org.eclipse.jgit.revwalk..",
                    "org.eclipse.jgit.dircache..")),
            new Owner(
                "store",
                List.of(
                    "java.sql..", "javax.sql..", "org.flywaydb..", "com.zaxxer..", "org.sqlite..")),
            new Owner("preview", List.of("com.sun.net.httpserver..")),
            new Owner("mailbox", List.of("jakarta.mail..")))) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.coranto.app." + owner.adapter())
          .and(areNotAllowed(owner.adapter()))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(owner.libraries().toArray(String[]::new))
          .because("only app." + owner.adapter() + " uses " + owner.libraries())
          .check(APP);
    }
  }

  /// Mail connections are made by the guarded sockets of `app.http`.
  private static DescribedPredicate<JavaClass> areNotAllowed(String adapter) {
    return DescribedPredicate.describe(
        "are not the mail connections of app.http",
        type ->
            !(adapter.equals("mailbox") && type.getPackageName().equals("org.coranto.app.http"))
                && !(adapter.equals("http")
                    && type.getPackageName().equals("org.coranto.app.mailbox")));
  }

  @Test
  void only_one_package_opens_connections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.coranto.app.http..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.HttpURLConnection")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .because("addresses come from strangers: one guard and one rate limit")
        .check(APP);
  }

  @Test
  void json_is_read_and_written_by_one_package() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .because("one reader and one writer have one set of limits and escapes (decision 13)")
        .check(APP);
  }

  @Test
  void use_cases_get_the_time_from_the_runtime() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(USE_CASES))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .because("a test sets the clock and the environment")
        .check(APP);
  }

  @Test
  void nothing_here_writes_to_the_terminal() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("the command line and the newsroom both use app")
        .check(APP);
  }
}
