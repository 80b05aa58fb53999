package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import org.coranto.desk.Progress;
import org.coranto.desk.repo.FileInPlace;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.draft.place.Answer;

/** Reads what people propose for the open draft, says what becomes of it, and puts it in. */
public final class ReceiveProposals {

  private final Path cache;
  private final Progress progress;

  /**
   * @param cache the user's folder for what can be made again
   */
  public ReceiveProposals(Path cache, Progress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * @param draft where it lies
   * @param answers one for each patch, in order
   */
  public record Received(Path draft, List<Answer> answers) {}

  /** The draft is written at once, or not at all. */
  public Received run(ReceiveRequest request) {
    var desk =
        DraftDesk.of(
            request.newsletter(), request.configuration(), request.draft(), cache, progress);
    for (var patch : request.patches()) {
      desk.receive(String.valueOf(patch.getFileName()), NewsletterFolder.bytes(patch));
    }
    var placed = desk.place();
    var draft = desk.draft();
    if (request.place() && !placed.edits().isEmpty()) {
      FileInPlace.write(draft.file(), draft.bytes(), desk.after(placed));
    }
    return new Received(draft.file(), placed.answers());
  }
}
