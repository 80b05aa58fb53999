package org.coranto.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.Revision;
import org.coranto.config.Config;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.markdown.SourceText;
import org.coranto.web.LinkedPages;

/// The addresses of a text to fetch: all, or those that a change added.
record LinksToFetch(Config config, Optional<Revision> since) {

  /// Empty if the text cannot be read; checking the text reports that.
  List<String> of(TextToCheck text) {
    try {
      var links = links(text, SourceText.of(Files.readAllBytes(text.file())));
      since
          .flatMap(revision -> revision.bytes(text.file()))
          .ifPresent(before -> links.removeAll(links(text, SourceText.of(before))));
      return List.copyOf(links);
    } catch (IOException | CorantoException _) {
      return List.of();
    }
  }

  private Set<String> links(TextToCheck text, SourceText source) {
    var head = new HeadResolver(config).of(text, source);
    var links = new LinkedHashSet<String>();
    AnnotatedEdition.of(config, head, source).links().stream()
        .filter(Link::isWeb)
        .map(link -> LinkedPages.address(link.href()))
        .forEach(links::add);
    return links;
  }
}
