package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coranto.app.CorantoException;
import org.coranto.config.Content;

/// Finds the editions, drafts, pages and assets in a newsletter's folder.
public final class NewsletterFolder {

  /// Texts that could be editions but are not read; other files are assets such as pictures.
  private static final PathMatcher OTHER_TEXT =
      FileSystems.getDefault().getPathMatcher("glob:*.{rst,adoc,org,textile,html,txt,md,markdown}");

  /// Files that are copied if they are beside the text of an edition.
  private static final PathMatcher MEDIA =
      FileSystems.getDefault()
          .getPathMatcher(
              "glob:*.{png,jpg,jpeg,gif,svg,webp,avif,ico,pdf,mp3,mp4,ogg,webm,wav,PNG,JPG,JPEG,GIF,PDF}");

  private final Content content;
  private final List<PathMatcher> globs;
  private final FileListing listing;

  public NewsletterFolder(Content content, FileListing listing) {
    this.content = content;
    this.listing = listing;
    this.globs =
        content.files().stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
  }

  /// @param editions published editions and, if requested, drafts
  /// @param pages plain pages
  /// @param assets by their path below the site
  /// @param beside pictures and other media in the folders of editions, by file
  /// @param leftOut files and folders among the editions that cannot be read, with the reason
  /// @param notices texts that were skipped, with the reason
  public record Found(
      Map<String, Path> editions,
      Map<String, Path> drafts,
      Map<String, Path> pages,
      Map<String, Path> assets,
      Map<String, Path> beside,
      List<String> leftOut,
      List<String> notices) {}

  public Found files(boolean withDrafts) {
    var notices = new ArrayList<String>();
    var apart = new ArrayList<>(content.assets());
    apart.add(content.pages());
    apart.add(content.drafts());
    var beside = new TreeMap<String, Path>();
    var editions = editions(content.editions(), apart, notices, beside);
    var drafts = withDrafts ? drafts(notices, beside) : Map.<String, Path>of();
    var pages = pages();
    var assets = assets();
    var leftOut = new ArrayList<String>();
    listing
        .refused()
        .forEach((link, reason) ->
            (isAmong(link, content.editions()) ? leftOut : notices).add(link + ": " + reason));
    return new Found(editions, drafts, pages, assets, beside, leftOut, List.copyOf(notices));
  }

  /// One file, or those of a folder that are not editions or pages.
  private Map<String, Path> drafts(List<String> notices, Map<String, Path> beside) {
    if (content.draftsAreOneFile()) {
      return listing.file(content.drafts());
    }
    var apart = new ArrayList<>(content.assets());
    apart.add(content.pages());
    apart.add(content.editions());
    apart.removeIf(folder -> !isInDrafts(folder));
    return editions(content.drafts(), apart, notices, beside);
  }

  private boolean isInDrafts(String folder) {
    return content.drafts().equals(".") || folder.startsWith(content.drafts() + "/");
  }

  /// The editions in a folder, without those in subfolders that have another purpose.
  private Map<String, Path> editions(
      String folder, List<String> apart, List<String> notices, Map<String, Path> beside) {
    var editions = new TreeMap<String, Path>();
    for (var file : listing.below(folder).entrySet()) {
      if (apart.stream().anyMatch(other -> isBelow(file.getKey(), other, folder))
          || (content.draftsAreOneFile() && file.getKey().equals(content.drafts()))) {
        continue;
      }
      var name = file.getValue().getFileName();
      if (isEdition(file.getValue())) {
        editions.put(file.getKey(), file.getValue());
      } else if (MEDIA.matches(name)) {
        beside.put(file.getKey(), file.getValue());
      } else if (OTHER_TEXT.matches(name) && !file.getKey().equals(content.template())) {
        notices.add(
            "%s: not read as an edition; editions are %s ([content] files)"
                .formatted(file.getKey(), String.join(", ", content.files())));
      }
    }
    return editions;
  }

  private static boolean isAmong(String link, String folder) {
    return link.equals(folder) || folder.equals(".") || link.startsWith(folder + "/");
  }

  private static boolean isBelow(String file, String folder, String editions) {
    return !folder.equals(editions) && file.startsWith(folder + "/");
  }

  private boolean isEdition(Path file) {
    return globs.stream().anyMatch(glob -> glob.matches(file.getFileName()));
  }

  private Map<String, Path> pages() {
    var pages = new TreeMap<>(listing.below(content.pages()));
    pages.values().removeIf(file -> !file.toString().matches(".*\\.(md|markdown)"));
    return pages;
  }

  /// Assets by their path in the site, with the last name of their folder: `content/images/a.png`
  /// is `images/a.png`.
  private Map<String, Path> assets() {
    var assets = new TreeMap<String, Path>();
    for (var folder : content.assets()) {
      var last = folder.substring(folder.lastIndexOf('/') + 1);
      listing
          .below(folder)
          .forEach((path, file) -> assets.put(last + path.substring(folder.length()), file));
    }
    return assets;
  }

  /// The bytes of a file.
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CorantoException("could not read " + file, e);
    }
  }
}
