package org.coranto.adopt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coranto.config.ContentKeys;

/// Finds out which files in the editions' folder are editions.
final class EditionFiles {

  /// Beginnings of names, the narrowest first.
  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning("20", name -> name.startsWith("20")),
          new Beginning("[0-9]", name -> Character.isDigit(name.charAt(0))),
          new Beginning("[!_]", name -> !name.startsWith("_")));

  private record Beginning(String glob, Predicate<String> has) {}

  private EditionFiles() {}

  static void decide(RepositoryFacts repository, EditionFolder editions, ConfigProposal proposal) {
    var own = editions.editions().stream().map(Manuscript::file).collect(Collectors.toSet());
    var others =
        repository.files().stream()
            .filter(file -> PathNames.isBelow(file, editions.folder()) && !own.contains(file))
            .filter(file -> Manuscripts.ENDINGS.contains(PathNames.ending(file)))
            .filter(file -> !PathNames.hasStep(file, Manuscripts.PAGE_FOLDERS))
            .filter(file -> !PathNames.hasStep(file, Manuscripts.DRAFT_FOLDERS))
            .toList();
    var endings = own.stream().map(EditionFiles::ending).distinct().sorted().toList();
    var before = others.isEmpty() ? "" : beginning(own);
    proposal.list(
        ContentKeys.FILES,
        endings.stream().map(ending -> before + "*" + ending).toList(),
        others.isEmpty()
            ? "all of them"
            : "all of them, with %s excluded"
                .formatted(CountedNoun.of(leftOut(others, before), "other file")));
    var taken = others.stream().filter(file -> isTaken(file, before)).limit(5).toList();
    if (!taken.isEmpty()) {
      proposal.ask(
          "These files are among the editions, but are drafts or have no date: %s; move them to another folder."
              .formatted(String.join(", ", taken)));
    }
  }

  /// As it is written, because globs are case-sensitive.
  private static String ending(String file) {
    return file.substring(file.length() - PathNames.ending(file).length());
  }

  private static String beginning(Set<String> editions) {
    return BEGINNINGS.stream()
        .filter(it -> editions.stream().map(PathNames::name).allMatch(it.has()))
        .map(Beginning::glob)
        .findFirst()
        .orElse("");
  }

  private static boolean isTaken(String file, String beginning) {
    return BEGINNINGS.stream()
        .filter(it -> it.glob().equals(beginning))
        .allMatch(it -> it.has().test(PathNames.name(file)));
  }

  private static long leftOut(List<String> others, String beginning) {
    return others.stream().filter(file -> !isTaken(file, beginning)).count();
  }
}
