package org.coranto.desk.flow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.coranto.check.Check;
import org.coranto.check.Need;
import org.coranto.check.Proofreader;
import org.coranto.config.Config;
import org.coranto.desk.CorantoException;
import org.coranto.desk.Progress;
import org.coranto.desk.http.Manners;
import org.coranto.desk.http.Network;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.ArchiveMemory;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.Program;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.repo.Revision;
import org.coranto.report.Checked;
import org.coranto.report.Report;
import org.coranto.report.Summary;

/** Looks at texts as an editor would who has read every edition before. */
public final class CheckEdition {

  private final Path cache;
  private final Progress progress;
  private final Optional<Outside> outside;

  /**
   * @param cache the user's folder for what can be made again, for newsletters that lie where
   *     nobody may write
   */
  public CheckEdition(Path cache, Progress progress) {
    this(cache, progress, Optional.empty());
  }

  /**
   * @param network over which linked pages are asked
   * @param manners with which they are
   */
  public CheckEdition(Path cache, Progress progress, Network network, Manners manners) {
    this(cache, progress, Optional.of(new Outside(network, manners)));
  }

  private CheckEdition(Path cache, Progress progress, Optional<Outside> outside) {
    this.cache = cache;
    this.progress = progress;
    this.outside = outside;
  }

  /** Opened when the first page has to be asked: offline, nobody needs to know whom Java trusts. */
  private record Outside(Network network, Manners manners) {

    static Outside of(Config config) {
      return new Outside(Network.open(), Manners.of(Program.release(), config));
    }
  }

  /**
   * @param report begins to tell, given the checks that look; it is told of each text as soon as
   *     that has been looked at, in order
   */
  public Summary run(CheckRequest request, Function<List<Check>, Report.Writing> report) {
    var root = Newsletter.real(request.newsletter());
    var config = Configuration.read(request.configuration().toAbsolutePath());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    var checks = ChecksOfTheHouse.of(root, request.configuration(), config);
    try (var since = since(request, root)) {
      var texts = texts(request, files, root, since);
      var archive =
          new ArchiveMemory(config, memory("learned", root, config), progress).of(files.editions());
      var pages =
          request.online() ? ask(links(texts, config, since), root, config) : AskPages.Answers.NONE;
      var proofreader = new Proofreader(checks, known(request));
      var reading =
          new ReadProof(
              config, archive, pages, proofreader, request, since.revision(), texts.size() == 1);
      var writing = report.apply(checks);
      var tally = new Summary.Tally();
      read(
          texts,
          reading,
          text -> {
            writing.add(text);
            tally.add(text);
          });
      var summary = tally.summary(proofreader.unknown(), pages.unanswered(), request.ready());
      writing.end(summary);
      return summary;
    }
  }

  private static Set<Need> known(CheckRequest request) {
    return request.online() ? EnumSet.allOf(Need.class) : EnumSet.of(Need.ARCHIVE);
  }

  private static List<String> links(List<TextToCheck> texts, Config config, Past since) {
    var links = new LinksToAsk(config, since.revision());
    return texts.stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), links::of))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private AskPages.Answers ask(List<String> links, Path root, Config config) {
    var there = outside.orElseGet(() -> Outside.of(config));
    return new AskPages(there.network(), there.manners(), memory("pages", root, config), progress)
        .of(links);
  }

  /** In order, several at a time, and never more of them in memory than are being read. */
  private void read(
      List<TextToCheck> texts, ReadProof reading, java.util.function.Consumer<Checked> checked) {
    if (texts.size() == 1) {
      checked.accept(reading.of(texts.getFirst()));
      return;
    }
    var done = new AtomicInteger();
    texts.stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), reading::of))
        .forEach(text -> {
          checked.accept(text);
          progress.at("checking", done.incrementAndGet(), texts.size());
        });
  }

  /** The revision that was asked for, if any. */
  private record Past(Optional<Revision> revision) implements AutoCloseable {
    @Override
    public void close() {
      if (revision.isPresent()) {
        revision
            .get()
            .close(); // not as a method reference, for which Git's library would be loaded
      }
    }
  }

  private static Past since(CheckRequest request, Path root) {
    return new Past(request.since().map(name -> Revision.of(root, name)));
  }

  private static List<TextToCheck> texts(
      CheckRequest request, NewsletterFolder.Found files, Path root, Past since) {
    if (!request.texts().isEmpty()) {
      var open = Set.copyOf(files.drafts().values());
      return request.texts().stream().map(text -> opened(text, open)).toList();
    }
    var texts = new ArrayList<TextToCheck>();
    if (since.revision().isPresent()) {
      var changed = since.revision().get().changed();
      files
          .editions()
          .forEach((name, path) -> {
            if (changed.contains(path)) {
              texts.add(TextToCheck.edition(request.newsletter().resolve(name)));
            }
          });
      files
          .drafts()
          .forEach((name, path) -> {
            if (changed.contains(path)) {
              texts.add(TextToCheck.draft(request.newsletter().resolve(name)));
            }
          });
      return texts;
    }
    files
        .drafts()
        .keySet()
        .forEach(name -> texts.add(TextToCheck.draft(request.newsletter().resolve(name))));
    if (texts.isEmpty()) {
      throw new CorantoException(
          "there is no open draft in %s. Name a FILE to check another text, or put a draft into the folder that [content] drafts names."
              .formatted(root));
    }
    return texts;
  }

  /** A draft of the newsletter that is named is a draft all the same. */
  private static TextToCheck opened(TextToCheck text, Set<Path> open) {
    try {
      return text.date().isEmpty() && open.contains(text.file().toRealPath())
          ? TextToCheck.draft(text.file())
          : text;
    } catch (IOException _) {
      return text; // whoever reads it will say so
    }
  }

  private Path memory(String name, Path root, Config config) {
    return new StateFolder(root, config, cache).of(name);
  }
}
