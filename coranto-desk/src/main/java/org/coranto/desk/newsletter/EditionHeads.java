package org.coranto.desk.newsletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.model.EditionHead;
import org.coranto.text.HeadReader;
import org.coranto.text.HeadReading;
import org.coranto.text.Source;

/** The heads of all editions and drafts that have a date. */
final class EditionHeads {

  private EditionHeads() {}

  static List<EditionHead> of(Config config, NewsletterFolder.Found files) {
    var reader = new HeadReader(config);
    return Stream.concat(
            files.editions().entrySet().parallelStream().map(file -> head(reader, file, false)),
            files.drafts().entrySet().parallelStream().map(file -> head(reader, file, true)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<EditionHead> head(
      HeadReader reader, Map.Entry<String, Path> file, boolean draft) {
    var source = Source.of(NewsletterFolder.bytes(file.getValue()));
    return switch (reader.read(file.getKey(), source, draft, "")) {
      case HeadReading.Found(var head, var _) -> Optional.of(head);
      case HeadReading.Undated _ -> Optional.empty();
    };
  }
}
