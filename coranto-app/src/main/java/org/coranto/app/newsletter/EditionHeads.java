package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.Config;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;

/// The heads of all editions and drafts that have a date.
final class EditionHeads {

  private EditionHeads() {}

  static List<EditionHead> of(Config config, NewsletterFolder.Found files) {
    var reader = new HeadParser(config);
    return Stream.concat(
            files.editions().entrySet().parallelStream().map(file -> head(reader, file, false)),
            files.drafts().entrySet().parallelStream().map(file -> head(reader, file, true)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<EditionHead> head(
      HeadParser reader, Map.Entry<String, Path> file, boolean draft) {
    var source = SourceText.of(NewsletterFolder.bytes(file.getValue()));
    return switch (reader.read(file.getKey(), source, draft, "")) {
      case HeadResult.Found(var head, var _) -> Optional.of(head);
      case HeadResult.Undated _ -> Optional.empty();
    };
  }
}
