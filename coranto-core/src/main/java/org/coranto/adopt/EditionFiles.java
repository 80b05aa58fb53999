package org.coranto.adopt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coranto.config.ContentKeys;

/// Finds out which files in the editions' folder are editions.
final class EditionFiles {

  private static final String UNHIDDEN = "[!_]";
  private static final int SHORTEST = 2;

  /// Beginnings of names, the narrowest first.
  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning("20", name -> name.startsWith("20")),
          new Beginning("[0-9]", name -> Character.isDigit(name.charAt(0))),
          new Beginning(UNHIDDEN, name -> !name.startsWith("_")));

  private static final Beginning ANY = new Beginning("", _ -> true);

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
    var beginning = others.isEmpty() ? ANY : beginning(own);
    var before = beginning.glob();
    proposal.list(
        ContentKeys.FILES,
        endings.stream().map(ending -> before + "*" + ending).toList(),
        others.isEmpty()
            ? "all of them"
            : "all of them, with %s excluded"
                .formatted(CountedNoun.of(leftOut(others, beginning), "other file")));
    var taken = others.stream().filter(file -> isTaken(file, beginning)).limit(5).toList();
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

  private static Beginning beginning(Set<String> editions) {
    var names = editions.stream().map(PathNames::name).toList();
    var narrow = BEGINNINGS.stream().filter(it -> names.stream().allMatch(it.has())).findFirst();
    var common = common(names);
    return common.length() < SHORTEST
            || narrow.filter(it -> !it.glob().equals(UNHIDDEN)).isPresent()
        ? narrow.orElse(ANY)
        : new Beginning(common, name -> name.startsWith(common));
  }

  /// What all names have before their number: `issue-`; empty if one has no number.
  private static String common(List<String> names) {
    var common = names.getFirst();
    for (var name : names) {
      int same = 0;
      while (same < Math.min(common.length(), name.length())
          && common.charAt(same) == name.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    var words = common.replaceFirst("\\d+$", "");
    int end = words.length();
    boolean numbered =
        names.stream().allMatch(name -> name.length() > end && Character.isDigit(name.charAt(end)));
    return numbered && words.matches("[\\w. -]*") ? words : "";
  }

  private static boolean isTaken(String file, Beginning beginning) {
    return beginning.has().test(PathNames.name(file));
  }

  private static long leftOut(List<String> others, Beginning beginning) {
    return others.stream().filter(file -> !isTaken(file, beginning)).count();
  }
}
