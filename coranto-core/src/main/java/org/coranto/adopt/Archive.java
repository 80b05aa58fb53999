package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.config.Config;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.text.EditionReader;
import org.coranto.text.HeadReader;
import org.coranto.text.HeadReading;
import org.coranto.text.Source;

/**
 * The editions as the proposed configuration reads them.
 *
 * @param heads oldest first
 */
record Archive(Repository repository, List<EditionHead> heads) {

  static Archive read(Repository repository, EditionFolder editions, Proposal proposal) {
    var reader = new HeadReader(proposal.config());
    var heads = new ArrayList<EditionHead>();
    var undated = new ArrayList<String>();
    for (var manuscript : editions.editions()) {
      switch (reader.read(manuscript.file(), source(repository, manuscript.file()), false, "")) {
        case HeadReading.Found(var head, var _) -> heads.add(head);
        case HeadReading.Undated _ -> undated.add(manuscript.file());
      }
    }
    if (!undated.isEmpty()) {
      proposal.ask(
          "%s without a date that can be read, so left out: %s."
              .formatted(
                  Counted.of(undated.size(), "file"),
                  undated.stream().limit(5).collect(Collectors.joining(", "))));
    }
    heads.sort(Comparator.comparing(EditionHead::date).thenComparing(EditionHead::file));
    return new Archive(repository, List.copyOf(heads));
  }

  /** The same heads with the addresses that this configuration gives them. */
  List<EditionHead> readAgain(Config config) {
    var reader = new HeadReader(config);
    return heads.stream()
        .map(head -> reader.read(head.file(), source(repository, head.file()), false, ""))
        .filter(HeadReading.Found.class::isInstance)
        .map(found -> ((HeadReading.Found) found).head())
        .toList();
  }

  Edition edition(EditionHead head, EditionReader reader) {
    return reader.read(head, source(repository, head.file()));
  }

  private static Source source(Repository repository, String file) {
    return new Source(repository.text(file).orElse(""));
  }
}
