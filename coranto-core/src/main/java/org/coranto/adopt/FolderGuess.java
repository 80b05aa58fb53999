package org.coranto.adopt;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.config.ContentKeys;

/// Finds the folders of drafts, template, plain pages and pictures.
final class FolderGuess {

  private static final Set<String> PICTURES =
      Set.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".pdf");
  private static final Set<String> ASSETS =
      Set.of("images", "img", "assets", "media", "uploads", "files", "pictures");
  private static final Set<String> COPIED_TO_THE_TOP = Set.of("static", "extra");
  private static final Pattern TEMPLATE = Pattern.compile("(?i)(.*[-_.])?(template|archetype)s?");

  private final RepositoryFacts repository;
  private final Set<String> folders;
  private final EditionFolder editions;
  private final Set<String> ownFolders;

  private FolderGuess(RepositoryFacts repository, EditionFolder editions) {
    this.repository = repository;
    this.folders = repository.folders();
    this.editions = editions;
    this.ownFolders = editions.ownFolders();
  }

  static void decide(RepositoryFacts repository, EditionFolder editions, ConfigProposal proposal) {
    var places = new FolderGuess(repository, editions);
    places.drafts(proposal);
    places.template(proposal);
    places.pages(proposal);
    places.assets(proposal);
  }

  private void drafts(ConfigProposal proposal) {
    var folder = nearest(Manuscripts.DRAFT_FOLDERS);
    if (folder.isPresent()) {
      var texts = texts(folder.get());
      proposal.text(ContentKeys.DRAFTS, folder.get(), CountedNoun.of(texts, "draft") + " there");
    } else if (standingDrafts().size() == 1) {
      proposal.text(
          ContentKeys.DRAFTS,
          standingDrafts().getFirst(),
          "from its name: the draft that is written anew for every issue");
    } else {
      proposal.ask(
          "No folder of drafts was found; open drafts will be in \"%s\"."
              .formatted(proposal.config().content().drafts()));
    }
  }

  /// `draft.md` or `newsletter-next.md`, beside the editions or in a folder above them.
  private List<String> standingDrafts() {
    return repository.files().stream()
        .filter(file -> PathNames.isOwn(file) && Manuscripts.isStandingDraft(file))
        .filter(file -> isNearEditions(PathNames.folder(file)))
        .toList();
  }

  private boolean isNearEditions(String folder) {
    return folder.equals(editions.folder()) || PathNames.isBelow(editions.folder(), folder);
  }

  private void template(ConfigProposal proposal) {
    var template =
        repository.files().stream()
            .filter(file -> PathNames.isOwn(file) || file.startsWith("archetypes/"))
            .filter(file -> TEMPLATE.matcher(PathNames.bare(file)).matches() || isArchetype(file))
            .filter(file -> isText(file))
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    if (template.isPresent()) {
      proposal.text(ContentKeys.TEMPLATE, template.get(), "from its name: the template of drafts");
    } else {
      proposal.ask(
          "No template was found; until \"%s\" exists, the next draft is made of what the last editions have in common."
              .formatted(proposal.config().content().template()));
    }
  }

  private static boolean isArchetype(String file) {
    return PathNames.folder(file).equals("archetypes");
  }

  private static boolean isText(String file) {
    return PathNames.ending(file).isEmpty() || Manuscripts.ENDINGS.contains(PathNames.ending(file));
  }

  private void pages(ConfigProposal proposal) {
    nearest(Manuscripts.PAGE_FOLDERS)
        .ifPresent(folder ->
            proposal.text(
                ContentKeys.PAGES, folder, CountedNoun.of(texts(folder), "plain page") + " there"));
  }

  private void assets(ConfigProposal proposal) {
    var found = folders.stream().filter(this::isAssets).sorted().toList();
    var highest =
        found.stream()
            .filter(folder -> found.stream().noneMatch(other -> isInside(folder, other)))
            .toList();
    if (!highest.isEmpty()) {
      proposal.list(ContentKeys.ASSETS, highest, "it contains pictures and other files");
    }
    folders.stream()
        .filter(folder -> COPIED_TO_THE_TOP.contains(PathNames.name(folder)))
        .filter(PathNames::isOwn)
        .filter(folder -> directlyIn(folder) > 0)
        .forEach(folder ->
            proposal.ask(
                "%s directly in %s went to the root of the site; Coranto only copies folders."
                    .formatted(CountedNoun.of(directlyIn(folder), "file"), folder)));
  }

  /// Whether a folder has one of these names, or is copied to the top of the site, and has
  /// pictures.
  private boolean isAssets(String folder) {
    boolean named = ASSETS.contains(PathNames.name(folder).toLowerCase(Locale.ROOT));
    boolean copied = COPIED_TO_THE_TOP.contains(PathNames.name(PathNames.folder(folder)));
    return (named || copied)
        && PathNames.isOwn(folder)
        && !folder.equals(editions.folder())
        && !PathNames.isBelow(editions.folder(), folder)
        && ownFolders.stream().noneMatch(own -> isInside(folder, own))
        && repository.files().stream()
            .anyMatch(file -> isInside(file, folder) && PICTURES.contains(PathNames.ending(file)));
  }

  private static boolean isInside(String path, String folder) {
    return path.startsWith(folder + "/");
  }

  private long directlyIn(String folder) {
    return repository.files().stream()
        .filter(file -> PathNames.folder(file).equals(folder))
        .count();
  }

  private long texts(String folder) {
    return repository.files().stream()
        .filter(
            file -> isInside(file, folder) && Manuscripts.ENDINGS.contains(PathNames.ending(file)))
        .count();
  }

  /// The folder with one of these names that is nearest to the root.
  private Optional<String> nearest(Set<String> names) {
    return folders.stream()
        .filter(folder -> names.contains(PathNames.name(folder).toLowerCase(Locale.ROOT)))
        .filter(PathNames::isOwn)
        .filter(folder -> !folder.equals(editions.folder()))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
