package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.config.Config;
import org.coranto.desk.Progress;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.newsletter.ArchiveMemory;
import org.coranto.desk.newsletter.Configuration;
import org.coranto.desk.newsletter.OpenDraft;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.repo.PatchFile;
import org.coranto.desk.repo.PatchFile.Read;
import org.coranto.draft.place.Answer;
import org.coranto.draft.place.PlaceProposals;
import org.coranto.draft.place.Placed;
import org.coranto.draft.place.Proposal;
import org.coranto.text.Source;

/** The open draft on the desk, the archive at hand, and what came in. */
final class DraftDesk {

  private final Config config;
  private final OpenDraft draft;
  private final Map<String, Path> known;
  private final PlaceProposals placing;
  private final List<Read> incoming = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private DraftDesk(
      Config config, OpenDraft draft, Map<String, Path> known, PlaceProposals placing) {
    this.config = config;
    this.draft = draft;
    this.known = known;
    this.placing = placing;
  }

  static DraftDesk of(
      Path newsletter, Path configuration, Optional<Path> draft, Path cache, Progress progress) {
    var root = Newsletter.real(newsletter);
    var config = Configuration.read(configuration.toAbsolutePath());
    var files = new NewsletterFolder(config.content(), new Listing(root)).files(true);
    var open = OpenDraft.of(root, config, files, draft);
    var known = new TreeMap<>(files.editions());
    known.putAll(files.drafts());
    var memory = new StateFolder(root, config, cache).of("learned");
    var archive =
        new ArchiveMemory(config, memory, progress).of(files.editions()).before(open.head().date());
    var placing = new PlaceProposals(config, new EarlierEditions(archive, config));
    return new DraftDesk(config, open, known, placing);
  }

  Config config() {
    return config;
  }

  OpenDraft draft() {
    return draft;
  }

  void receive(String name, byte[] patch) {
    names.add(name);
    incoming.add(PatchFile.read(name, patch, file -> OpenDraft.isEdition(config, file, known)));
  }

  /** Something of which there is no patch to read. */
  void refuse(String name, String because) {
    names.add(name);
    incoming.add(new Read.Refused(because));
  }

  /** What could not be read has its answer at its place. */
  Placed place() {
    var proposals = new ArrayList<Proposal>();
    for (var read : incoming) {
      if (read instanceof Read.Understood(var proposal)) {
        proposals.add(proposal);
      }
    }
    var placed = placing.place(draft.head(), draft.source(), proposals);
    var answers = new ArrayList<Answer>();
    var rest = placed.answers().iterator();
    for (int i = 0; i < incoming.size(); i++) {
      answers.add(
          switch (incoming.get(i)) {
            case Read.Understood _ -> rest.next();
            case Read.Refused(var because) -> Answer.refused(names.get(i), because);
          });
    }
    return new Placed(placed.edits(), answers);
  }

  /** The draft's bytes after that. */
  byte[] after(Placed placed) {
    Source source = draft.source();
    return source.with(placed.edits()).bytes();
  }
}
