package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.Config;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.output.Fingerprint;

/// The open draft.
public record OpenDraft(Path file, SourceText source, EditionHead head) {

  static OpenDraft only(Newsletter newsletter) {
    var root = newsletter.root();
    var drafts = newsletter.files().drafts();
    if (drafts.size() != 1) {
      throw new CorantoException(
          drafts.isEmpty()
              ? new Obstacle.NoOpenDraft(root)
              : new Obstacle.SeveralDrafts(List.copyOf(drafts.keySet())));
    }
    var only = drafts.entrySet().iterator().next();
    return read(newsletter.config(), only.getKey(), only.getValue());
  }

  static OpenDraft at(Newsletter newsletter, Path file) {
    return at(newsletter.root(), newsletter.config(), file);
  }

  private static OpenDraft at(Path root, Config config, Path given) {
    var file = given.toAbsolutePath().normalize();
    var name = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    return read(config, name.replace('\\', '/'), file);
  }

  private static OpenDraft read(Config config, String name, Path file) {
    var bytes = NewsletterFolder.bytes(file);
    var source = SourceText.of(bytes);
    var digest = Fingerprint.of(bytes).value();
    return switch (new HeadParser(config).read(name, source, true, digest)) {
      case HeadResult.Found(var head, var _) -> new OpenDraft(file, source, head);
      case HeadResult.Undated undated ->
          throw new CorantoException(
              "the draft %s has no readable date: %s"
                  .formatted(file, undated.problems().getFirst().message()));
    };
  }

  /// The content of the file.
  public byte[] bytes() {
    return source.bytes();
  }

  /// Whether a file in a patch is an edition, by its name: `draft/2026-09-02.md`.
  public static boolean isEdition(Config config, String name, Map<String, Path> known) {
    if (known.containsKey(name)) {
      return true;
    }
    if (name.contains("..") || name.indexOf('\0') >= 0 || name.indexOf('\\') >= 0) {
      return false;
    }
    var content = config.content();
    var file = name.substring(name.lastIndexOf('/') + 1);
    return (isBelow(name, content.drafts()) || isBelow(name, content.editions()))
        && !isBelow(name, content.pages())
        && content.files().stream()
            .anyMatch(glob ->
                java.nio.file.FileSystems.getDefault()
                    .getPathMatcher("glob:" + glob)
                    .matches(Path.of(file)));
  }

  /// The newsletter may be in a subfolder of its repository.
  private static boolean isBelow(String name, String folder) {
    return folder.isEmpty()
        || folder.equals(".")
        || name.startsWith(folder + "/")
        || name.contains("/" + folder + "/");
  }
}
