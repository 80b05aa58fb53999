package org.coranto.adopt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// An existing repository: its files are read, and nothing in it is run.
///
/// @param name of its folder; used if the newsletter has no other name
/// @param files paths from its folder, with forward slashes; without ignored files and symbolic
///   links
/// @param reader returns the text of a file; empty if it is too large or is not text
/// @param commits returns the day on which a file was committed first; empty if that is not known
public record RepositoryFacts(
    String name,
    List<String> files,
    Function<String, Optional<String>> reader,
    Function<String, Optional<LocalDate>> commits) {

  private static final int DEEPEST_SETTINGS = 2;

  public RepositoryFacts {
    files = files.stream().sorted().toList();
  }

  /// When a file was committed first.
  Optional<LocalDate> firstCommit(String file) {
    return commits.apply(file);
  }

  Optional<String> text(String file) {
    return reader.apply(file);
  }

  /// The file with this name that is nearest to the root, at most two folders deep.
  Optional<String> settings(String name) {
    return files.stream()
        .filter(file -> file.equals(name) || file.endsWith("/" + name))
        .filter(file -> depth(file) <= DEEPEST_SETTINGS)
        .filter(file -> PathNames.isOwn(file))
        .min(
            Comparator.comparingInt(RepositoryFacts::depth)
                .thenComparing(Comparator.naturalOrder()));
  }

  /// Every folder that contains a file, at any depth.
  Set<String> folders() {
    var folders = new HashSet<String>();
    for (var file : files) {
      var folder = PathNames.folder(file);
      while (!folder.equals(".") && folders.add(folder)) {
        folder = PathNames.folder(folder);
      }
    }
    return folders;
  }

  private static int depth(String file) {
    return (int) file.chars().filter(c -> c == '/').count();
  }
}
