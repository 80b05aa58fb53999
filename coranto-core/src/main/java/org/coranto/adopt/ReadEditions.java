package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;

/// The editions, parsed with the proposed configuration.
///
/// @param heads oldest first
record ReadEditions(RepositoryFacts repository, List<EditionHead> heads) {

  private static final List<String> ADDRESS_KEYS = List.of("slug", "url", "permalink", "path");

  static ReadEditions read(
      RepositoryFacts repository, EditionFolder editions, ConfigProposal proposal) {
    var reader = new HeadParser(proposal.config());
    var heads = new ArrayList<EditionHead>();
    var undated = new ArrayList<String>();
    for (var manuscript : editions.editions()) {
      switch (reader.read(manuscript.file(), source(repository, manuscript.file()), false, "")) {
        case HeadResult.Found(var head, var _) -> heads.add(head);
        case HeadResult.Undated _ -> undated.add(manuscript.file());
      }
    }
    if (!undated.isEmpty()) {
      proposal.ask(
          "%s without a valid date, excluded: %s."
              .formatted(
                  CountedNoun.of(undated.size(), "file"),
                  undated.stream().limit(5).collect(Collectors.joining(", "))));
    }
    heads.sort(Comparator.comparing(EditionHead::date).thenComparing(EditionHead::file));
    return new ReadEditions(repository, List.copyOf(heads));
  }

  /// The same heads with the paths of this configuration.
  List<EditionHead> readAgain(Config config) {
    var reader = new HeadParser(config);
    return heads.stream()
        .map(head -> reader.read(head.file(), source(repository, head.file()), false, ""))
        .filter(HeadResult.Found.class::isInstance)
        .map(found -> ((HeadResult.Found) found).head())
        .toList();
  }

  /// Whether the header of an edition gives its path, or the last part of it.
  boolean isAddressed(EditionHead head) {
    var header = FrontMatterParser.read(source(repository, head.file()).text(), HeaderForm.NONE);
    return ADDRESS_KEYS.stream().anyMatch(key -> header.value(key).isPresent());
  }

  Edition edition(EditionHead head, EditionParser reader) {
    return reader.read(head, source(repository, head.file()));
  }

  private static SourceText source(RepositoryFacts repository, String file) {
    return new SourceText(repository.text(file).orElse(""));
  }
}
