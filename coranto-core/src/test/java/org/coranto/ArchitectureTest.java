package org.coranto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coranto.check.Check;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.Lines;
import org.coranto.markdown.MarkdownParsers;
import org.coranto.source.Source;
import org.coranto.testing.ModuleClasses;
import org.junit.jupiter.api.Test;

/// The rules of ARCHITECTURE.md for core.
class ArchitectureTest {

  private static final JavaClasses CORE = ModuleClasses.of(Check.class);

  /// From the bottom up: a package uses only packages of earlier lines, or itself.
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("json", "model", "output.plain", "toml"),
          List.of("config", "geo", "output.html", "url"),
          List.of("markdown", "output", "output.highlight", "workflow"),
          List.of("check.language", "edition", "web"),
          List.of(
              "output.calendar",
              "output.card",
              "output.data",
              "output.email",
              "output.redirect",
              "output.social"),
          List.of("adopt", "archive", "output.feed", "output.page", "proposal", "source"),
          List.of("check", "events", "forge", "vote"),
          List.of(
              "source.calendar",
              "source.feed",
              "source.forum",
              "source.links",
              "source.mail",
              "source.report",
              "source.social"),
          List.of("check.house", "check.rules", "inbox", "source.forge"),
          List.of("draft", "registry"),
          List.of("report"));

  @Test
  void every_package_has_a_layer() {
    var known = LAYERS.stream().flatMap(List::stream).map(name -> "org.coranto." + name).toList();
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void a_package_knows_only_packages_below_it() {
    var lower = new ArrayList<String>(List.of());
    for (var layer : LAYERS) {
      for (var name : layer) {
        var allowed = new ArrayList<>(lower);
        allowed.add("org.coranto." + name);
        noClasses()
            .that()
            .resideInAPackage("org.coranto." + name)
            .should()
            .dependOnClassesThat(areOurs().and(areOutside(allowed)))
            .because("arrows point down; see the table of packages in ARCHITECTURE.md")
            .check(CORE);
      }
      layer.forEach(name -> lower.add("org.coranto." + name));
    }
  }

  private static DescribedPredicate<JavaClass> areOurs() {
    return DescribedPredicate.describe(
        "are of core", type -> type.getPackageName().startsWith("org.coranto"));
  }

  private static DescribedPredicate<JavaClass> areOutside(List<String> packages) {
    return DescribedPredicate.describe(
        "are in a higher package", type -> !packages.contains(type.getPackageName()));
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching("org.coranto.(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle is one package with two names")
        .check(CORE);
  }

  @Test
  void no_two_public_types_share_a_simple_name() {
    ModuleClasses.assertThatSimpleNamesAreUnique(CORE);
  }

  @Test
  void the_package_of_checks_holds_only_checks() {
    classes()
        .that()
        .resideInAPackage("org.coranto.check.rules")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beAssignableTo(Check.class)
        .because("a reader finds each check by its file name; what checks share is in `check`")
        .check(CORE);
  }

  /// Code that needs lines, comments and code gets them from the tree that is parsed once.
  @Test
  void an_edition_is_parsed_once() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.coranto.markdown")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(MarkdownParsers.class)
        .orShould()
        .callMethod(CodeAreas.class, "of", String.class, int.class)
        .because("a second parser or a second run of it costs as much as the first")
        .check(
            CORE.that(
                are(name ->
                    !name.matches("org.coranto.edition.(AnnotatedEdition|EditionParser)"))));
    noClasses()
        .should()
        .callMethod(Lines.class, "of", String.class, int.class)
        .because("lines of an edition are in AnnotatedEdition; these classes read other texts")
        .check(
            CORE.that(
                are(name ->
                    !Set.of(
                            "org.coranto.check.OwnFiles", // the template of drafts
                            "org.coranto.draft.LearnedTemplate", // several editions, once
                            "org.coranto.edition.EditionParser", // if the library fails
                            "org.coranto.edition.FirstHeading", // the beginning, for its title
                            "org.coranto.proposal.BlockSplitter", // fragments of patches
                            "org.coranto.proposal.DraftDocument", // drafts, as blocks only
                            "org.coranto.source.report.ReportSummary")
                        .contains(name))));
  }

  private static DescribedPredicate<JavaClass> are(Predicate<String> named) {
    return DescribedPredicate.describe("are others", type -> named.test(type.getFullName()));
  }

  /// In addition, a new draft applies the fixes of a few checks, by name, to entries that are
  /// carried over.
  @Test
  void only_the_registry_knows_all_checks_sources_and_outputs() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.coranto.registry", "org.coranto.draft")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are one of the checks or sources",
                type ->
                    isImplementation(type, Check.class, "org.coranto.check.rules")
                        || isImplementation(type, Source.class, "org.coranto.source")))
        .because("a new one is one file and one line")
        .check(CORE.that(areNoRules()));
  }

  private static boolean isImplementation(JavaClass type, Class<?> contract, String below) {
    return !type.isInterface()
        && type.isAssignableTo(contract)
        && !type.isEquivalentTo(contract)
        && type.getPackageName().startsWith(below);
  }

  private static DescribedPredicate<JavaClass> areNoRules() {
    return DescribedPredicate.describe(
        "are not checks or sources themselves",
        type ->
            !type.getPackageName().startsWith("org.coranto.check.rules")
                && !type.getPackageName().startsWith("org.coranto.source."));
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
        .because("core decides, app does: files, networks and databases belong to app")
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
  void the_model_depends_on_nothing() {
    classes()
        .that()
        .resideInAPackage("org.coranto.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.coranto.model..")
        .because("every other package uses these records")
        .check(CORE);
  }

  @Test
  void only_the_parsers_know_the_markdown_library() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.coranto.markdown..", "org.coranto.edition..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .because("outputs render our own records: one value for page, feed and mail")
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

  /// Parts of an output that other outputs may use: its URLs, and future events.
  private static final List<String> OFFERED =
      List.of(
          "org.coranto.output.calendar.CalendarFeed",
          "org.coranto.output.calendar.EventToCome",
          "org.coranto.output.card.CardOutput");

  private static final List<String> OUTPUTS =
      List.of("page", "feed", "calendar", "email", "data", "social", "card", "redirect");

  @Test
  void outputs_know_of_each_other_only_what_they_link_to() {
    for (var output : OUTPUTS) {
      noClasses()
          .that()
          .resideInAPackage("org.coranto.output." + output + "..")
          .should()
          .dependOnClassesThat(isPrivateToAnotherOutput(output))
          .because("a new output is one package, and a broken one breaks nothing else")
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
                && OFFERED.stream().noneMatch(name -> type.getName().startsWith(name)));
  }

  private static boolean isBelow(JavaClass type, String name) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }
}
