package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Content.Undated;
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
      head(repository, reader, proposal.config(), manuscript.file())
          .ifPresentOrElse(heads::add, () -> undated.add(manuscript.file()));
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
        .flatMap(head -> head(repository, reader, config, head.file()).stream())
        .toList();
  }

  private static Optional<EditionHead> head(
      RepositoryFacts repository, HeadParser reader, Config config, String file) {
    var source = source(repository, file);
    return switch (reader.read(file, source, false, "")) {
      case HeadResult.Found(var head, var _) -> Optional.of(head);
      case HeadResult.Undated _ when config.content().undated() == Undated.LEFT_OUT ->
          Optional.empty();
      case HeadResult.Undated _ ->
          repository.firstCommit(file).map(day -> reader.committed(file, source, "", day).head());
    };
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
