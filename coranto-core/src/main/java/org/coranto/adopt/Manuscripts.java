package org.coranto.adopt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.config.Content;
import org.coranto.edition.FileNames;

/// Every Markdown file of a repository that could be an edition or a draft of one.
final class Manuscripts {

  static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".mdown", ".mkd");
  static final Set<String> DRAFT_FOLDERS = Set.of("draft", "drafts", "_drafts", "upcoming", "wip");
  static final Set<String> PAGE_FOLDERS = Set.of("pages", "_pages");
  private static final Pattern README = Pattern.compile("(?i)readme(\\.[a-z-]+)*");
  private static final int MOST = 10_000;
  private static final Set<String> ABOUT =
      Set.of(
          "contributing",
          "license",
          "licence",
          "code_of_conduct",
          "code-of-conduct",
          "changelog",
          "security",
          "support",
          "authors",
          "maintainers",
          "todo",
          "404",
          "_index",
          "template",
          "draft_template");

  private Manuscripts() {}

  static List<Manuscript> in(RepositoryFacts repository) {
    return repository.files().stream()
        .filter(file -> couldBe(file) && (!isReadme(file) || isAlone(file, repository)))
        .limit(MOST)
        .map(file -> read(repository, file))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean couldBe(String file) {
    return ENDINGS.contains(PathNames.ending(file))
        && PathNames.isOwn(file)
        && !PathNames.hasStep(file, PAGE_FOLDERS)
        && !PathNames.hasStep(file, Set.of("archetypes", "templates", "_templates"))
        && !ABOUT.contains(PathNames.bare(file).toLowerCase(Locale.ROOT));
  }

  private static boolean isReadme(String file) {
    return README.matcher(PathNames.name(file)).matches();
  }

  /// Whether a `README.md` is the text of its folder: `2026-09-01/README.md` without another
  /// Markdown file beside it.
  private static boolean isAlone(String file, RepositoryFacts repository) {
    var folder = PathNames.folder(file);
    return FileNames.hasFolder(file)
        && PathNames.name(folder).chars().anyMatch(Character::isDigit)
        && repository.files().stream()
            .filter(other -> PathNames.folder(other).equals(folder))
            .filter(other -> ENDINGS.contains(PathNames.ending(other)))
            .allMatch(Manuscripts::isReadme);
  }

  private static Optional<Manuscript> read(RepositoryFacts repository, String file) {
    boolean amongDrafts = PathNames.hasStep(file, DRAFT_FOLDERS) || isStandingDraft(file);
    return repository.text(file).map(text -> Manuscript.of(file, text, amongDrafts));
  }

  /// `draft.md` or `next-issue.md`, but not `2026-10-01-what-comes-next.md`.
  static boolean isStandingDraft(String file) {
    return Content.isStandingDraft(file)
        && !Manuscript.DATED_NAME.matcher(PathNames.bare(file)).matches();
  }
}
