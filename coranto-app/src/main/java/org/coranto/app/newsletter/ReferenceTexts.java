package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.Config;
import org.coranto.config.ReferenceFiles;
import org.coranto.markdown.SourceText;

/// Reads the files of link references that a configuration names. They are found in the same way as
/// editions: nothing outside of the newsletter's folder is read.
public final class ReferenceTexts {

  private static final long LARGEST = 1_000_000; // bytes

  private ReferenceTexts() {}

  /// @param config with the texts of the files
  /// @param notices about files that were not read
  public record Result(Config config, List<String> notices) {

    public Result {
      notices = List.copyOf(notices);
    }
  }

  /// @param listing records the files that were looked at
  public static Result read(Config config, FileListing listing) {
    var names = config.references().files();
    if (names.isEmpty()) {
      return new Result(config, List.of());
    }
    var texts = new HashMap<String, String>();
    var notices = new ArrayList<String>();
    for (var name : names) {
      var file = Optional.ofNullable(listing.file(name).get(name));
      file.filter(ReferenceTexts::isSmall)
          .ifPresentOrElse(
              it -> texts.put(name, SourceText.of(NewsletterFolder.bytes(it)).text()),
              () ->
                  notices.add(
                      refusal(
                          name,
                          file.isPresent()
                              ? "is larger than 1 MB"
                              : listing
                                  .refused()
                                  .getOrDefault(
                                      name, "does not exist in the newsletter's folder"))));
    }
    var references = new ReferenceFiles(names, texts);
    return new Result(config.toBuilder().references(references).build(), notices);
  }

  private static boolean isSmall(Path file) {
    return FileStamp.of(file).filter(stamp -> stamp.size() <= LARGEST).isPresent();
  }

  private static String refusal(String name, String reason) {
    return "%s ([content] references) %s; links whose labels it defines are shown as text"
        .formatted(name, reason);
  }
}
