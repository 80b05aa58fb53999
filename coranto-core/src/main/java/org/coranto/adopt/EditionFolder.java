package org.coranto.adopt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.coranto.config.Content.HeaderForm;
import org.coranto.edition.FileNames;

/// The folder with the most dated manuscripts.
///
/// @param editions dated manuscripts that are not drafts
/// @param others the folders that were not chosen, each with its number of dated manuscripts
record EditionFolder(String folder, List<Manuscript> editions, Map<String, Long> others) {

  private static final Pattern OF_TIME = Pattern.compile("\\d{1,4}|(19|20)\\d\\d-.*");
  private static final Pattern NEWSLETTER =
      Pattern.compile(".*(newsletter|weekly|monthly|issue|edition|digest|twi[a-z]|this-week).*");

  static Optional<EditionFolder> among(List<Manuscript> manuscripts) {
    var dated = manuscripts.stream().filter(m -> m.dated() && !m.draft()).toList();
    return dated.isEmpty() ? Optional.empty() : Optional.of(descend(".", dated, new TreeMap<>()));
  }

  private static EditionFolder descend(
      String folder, List<Manuscript> here, Map<String, Long> others) {
    var below =
        here.stream()
            .collect(
                Collectors.groupingBy(
                    m -> PathNames.step(place(m), folder), TreeMap::new, counting()));
    long direct = below.getOrDefault("", 0L);
    below.remove("");
    boolean ofTime = below.keySet().stream().allMatch(step -> OF_TIME.matcher(step).matches());
    if (below.isEmpty() || ofTime || direct * 5 > here.size()) {
      return new EditionFolder(folder, here, others);
    }
    var next =
        below.entrySet().stream()
            .max(Comparator.comparingLong(EditionFolder::weight))
            .orElseThrow()
            .getKey();
    below.forEach((step, count) -> {
      if (!step.equals(next)) {
        others.put(PathNames.join(folder, step), count);
      }
    });
    var inside = PathNames.join(folder, next);
    return descend(
        inside, here.stream().filter(m -> PathNames.isBelow(m.file(), inside)).toList(), others);
  }

  /// The file, or its own folder: `issues/issue-09` for `issues/issue-09/index.md`.
  private static String place(Manuscript manuscript) {
    var file = manuscript.file();
    return FileNames.hasFolder(file) ? PathNames.folder(file) : file;
  }

  private static Collector<Manuscript, ?, Long> counting() {
    return Collectors.counting();
  }

  private static long weight(Map.Entry<String, Long> folder) {
    boolean named = NEWSLETTER.matcher(folder.getKey().toLowerCase(Locale.ROOT)).matches();
    return folder.getValue() * (named ? 4 : 1);
  }

  /// The folders that belong to one edition each, whose pictures are copied beside its page.
  Set<String> ownFolders() {
    return editions.stream()
        .map(Manuscript::file)
        .filter(FileNames::hasFolder)
        .map(PathNames::folder)
        .collect(Collectors.toSet());
  }

  /// The form that most of them have.
  HeaderForm form() {
    return most(editions.stream().map(Manuscript::form).toList());
  }

  long ofForm(HeaderForm form) {
    return editions.stream().filter(m -> m.form() == form).count();
  }

  /// The category of nearly all: an empty text if they have none; empty if they differ.
  Optional<String> category() {
    var one = most(editions.stream().map(m -> m.category().orElse("")).toList());
    long same = editions.stream().filter(m -> m.category().orElse("").equals(one)).count();
    return same * 20 >= editions.size() * 19L ? Optional.of(one) : Optional.empty();
  }

  private static <T extends Comparable<T>> T most(List<T> all) {
    var counts =
        all.stream().collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
