package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    var files = newsletter.files();
    var heads = files.drafts().isEmpty() ? List.<EditionHead>of() : open(newsletter, files);
    if (heads.size() > 1) {
      throw new CorantoException(
          new Obstacle.SeveralDrafts(heads.stream().map(EditionHead::file).toList()));
    }
    if (heads.isEmpty()) {
      throw new CorantoException(new Obstacle.NoOpenDraft(newsletter.root()));
    }
    var only = heads.getFirst();
    return read(newsletter, only.file(), Objects.requireNonNull(files.drafts().get(only.file())));
  }

  private static List<EditionHead> open(Newsletter newsletter, NewsletterFolder.Found files) {
    return newsletter.editions(files).heads().stream().filter(EditionHead::draft).toList();
  }

  static OpenDraft at(Newsletter newsletter, Path given) {
    var root = newsletter.root();
    var file = given.toAbsolutePath().normalize();
    var name = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    return read(newsletter, name.replace('\\', '/'), file);
  }

  /// A draft without a date is for the next issue.
  private static OpenDraft read(Newsletter newsletter, String name, Path file) {
    var bytes = NewsletterFolder.bytes(file);
    var source = SourceText.of(bytes);
    var digest = Fingerprint.of(bytes).value();
    var parser = new HeadParser(newsletter.config());
    return switch (parser.read(name, source, true, digest)) {
      case HeadResult.Found(var head, var _) -> new OpenDraft(file, source, head);
      case HeadResult.Undated _ ->
          new OpenDraft(file, source, parser.undated(name, source, digest, newsletter.nextDate()));
    };
  }

  /// The content of the file.
  public byte[] bytes() {
    return source.bytes();
  }

  /// Whether a file in a patch is an edition, by its name: `draft/2026-09-02.md`. This draft is one
  /// wherever it is.
  public boolean isEdition(Config config, String name, Map<String, Path> known) {
    if (known.containsKey(name) || isThis(name)) {
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

  private boolean isThis(String name) {
    return ("/" + name).endsWith("/" + head.file()) || ("/" + head.file()).endsWith("/" + name);
  }

  /// The newsletter may be in a subfolder of its repository.
  private static boolean isBelow(String name, String folder) {
    return folder.isEmpty()
        || folder.equals(".")
        || name.startsWith(folder + "/")
        || name.contains("/" + folder + "/");
  }
}
