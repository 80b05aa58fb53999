package org.coranto.app.proposals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.OpenDraft;
import org.coranto.app.repo.PatchFile;
import org.coranto.app.repo.PatchFile.Read;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.PlaceProposals;
import org.coranto.proposal.PlacedProposals;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.ProposalAnswer;

/// The proposals for one draft: collected first, then placed together.
final class IncomingProposals {

  private final Newsletter newsletter;
  private final OpenDraft draft;
  private final Map<String, Path> known;
  private final List<Read> incoming = new ArrayList<>();
  private final List<EntryOrigin> origins = new ArrayList<>();

  IncomingProposals(Newsletter newsletter, OpenDraft draft) {
    this.newsletter = newsletter;
    this.draft = draft;
    var files = newsletter.files();
    this.known = new TreeMap<>(files.editions());
    known.putAll(files.drafts());
  }

  void receive(EntryOrigin origin, byte[] patch) {
    origins.add(origin);
    var config = newsletter.config();
    incoming.add(PatchFile.read(origin, patch, file -> draft.isEdition(config, file, known)));
  }

  /// Records a proposal without a readable patch as refused.
  void refuse(EntryOrigin origin, String because) {
    origins.add(origin);
    incoming.add(new Read.Refused(because));
  }

  /// Places all proposals; the answers are in the order of the proposals, including refused ones.
  PlacedProposals place() {
    var proposals = new ArrayList<Proposal>();
    for (var read : incoming) {
      if (read instanceof Read.Understood(var proposal)) {
        proposals.add(proposal);
      }
    }
    var earlier = new EarlierTexts(newsletter, draft);
    var placing = new PlaceProposals(newsletter.config(), earlier);
    var placed = placing.place(draft.head(), draft.source(), proposals);
    var answers = new ArrayList<ProposalAnswer>();
    var rest = placed.answers().iterator();
    for (int i = 0; i < incoming.size(); i++) {
      answers.add(
          switch (incoming.get(i)) {
            case Read.Understood _ -> rest.next();
            case Read.Refused(var because) -> ProposalAnswer.refused(origins.get(i), because);
          });
    }
    return new PlacedProposals(placed.edits(), answers);
  }
}
