package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Link;
import org.coranto.check.Pages;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.repo.Revision;
import org.coranto.text.Source;

/** Which addresses of a text have to be asked: all, or those that a change brought. */
final class LinksToAsk {

  private final Config config;
  private final Optional<Revision> since;

  LinksToAsk(Config config, Optional<Revision> since) {
    this.config = config;
    this.since = since;
  }

  /** Empty where the text cannot be read, which whoever checks it will say. */
  List<String> of(TextToCheck text) {
    try {
      var links = links(text, Source.of(Files.readAllBytes(text.file())));
      since
          .flatMap(revision -> revision.bytes(text.file()))
          .ifPresent(before -> links.removeAll(links(text, Source.of(before))));
      return List.copyOf(links);
    } catch (IOException | CorantoException _) {
      return List.of();
    }
  }

  private Set<String> links(TextToCheck text, Source source) {
    var head = new DatedHead(config).of(text, source);
    var links = new LinkedHashSet<String>();
    AnnotatedEdition.of(config, head, source).links().stream()
        .filter(Link::isWeb)
        .map(link -> Pages.address(link.href()))
        .forEach(links::add);
    return links;
  }
}
