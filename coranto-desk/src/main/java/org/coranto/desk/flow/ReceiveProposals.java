package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.coranto.config.Config;
import org.coranto.desk.Progress;
import org.coranto.desk.http.Network;
import org.coranto.desk.newsletter.Newsletter;
import org.coranto.desk.repo.FileInPlace;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.desk.source.Proposed;
import org.coranto.draft.place.Answer;
import org.coranto.draft.place.Origin;
import org.coranto.source.forge.PullRequest;

/** Reads what people propose for the open draft, says what becomes of it, and puts it in. */
public final class ReceiveProposals {

  private final Supplier<Network> network;
  private final String version;
  private final Path cache;
  private final Progress progress;

  /**
   * @param network opened where a forge is asked: for patches, nobody needs to know whom Java
   *     trusts
   * @param cache the user's folder for what can be made again
   */
  public ReceiveProposals(
      Supplier<Network> network, String version, Path cache, Progress progress) {
    this.network = network;
    this.version = version;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * @param draft where it lies
   * @param answers one for each patch, in order, and one for each pull request by number
   */
  public record Received(Path draft, List<Received.Of> answers) {

    /**
     * @param origin of a pull request of which the forge told
     * @param untold why its author was not told, where they should have been
     */
    public record Of(Answer answer, Optional<Origin> origin, Optional<String> untold) {}
  }

  /** The draft is written at once, or not at all. */
  public Received run(ReceiveRequest request) {
    var desk =
        DraftDesk.of(
            request.newsletter(), request.configuration(), request.draft(), cache, progress);
    var tellers = tellers(request, desk.config());
    for (var patch : request.patches()) {
      desk.receive(String.valueOf(patch.getFileName()), NewsletterFolder.bytes(patch));
    }
    var asked = asked(request, desk);
    asked.forEach(it -> receive(it, desk));
    var placed = desk.place();
    var draft = desk.draft();
    if (request.place() && !placed.edits().isEmpty()) {
      FileInPlace.write(draft.file(), draft.bytes(), desk.after(placed));
    }
    return new Received(draft.file(), answers(placed.answers(), asked, tellers));
  }

  private List<Proposed> asked(ReceiveRequest request, DraftDesk desk) {
    if (request.pulls().isNothing()) {
      return List.of();
    }
    return new AskPullRequests(network.get(), version)
        .of(
            Newsletter.real(request.newsletter()),
            desk.config(),
            request.pulls(),
            request.environment());
  }

  private static void receive(Proposed proposed, DraftDesk desk) {
    switch (proposed) {
      case Proposed.Patched(var pull, var patch) -> desk.receive(pull.name(), patch);
      case Proposed.Refused(var name, var _, var because) -> desk.refuse(name, because);
    }
  }

  private Optional<TellProposers> tellers(ReceiveRequest request, Config config) {
    return request.tell() && !request.pulls().isNothing()
        ? Optional.of(TellProposers.of(network.get(), version, config, request.environment()))
        : Optional.empty();
  }

  /** Those of files come first, as they were received. */
  private static List<Received.Of> answers(
      List<Answer> answers, List<Proposed> asked, Optional<TellProposers> tellers) {
    int files = answers.size() - asked.size();
    return IntStream.range(0, answers.size())
        .mapToObj(i ->
            i < files
                ? new Received.Of(answers.get(i), Optional.empty(), Optional.empty())
                : answer(answers.get(i), asked.get(i - files), tellers))
        .toList();
  }

  /** Nobody is told of what the forge did not show: it may show it the next time. */
  private static Received.Of answer(
      Answer answer, Proposed proposed, Optional<TellProposers> tellers) {
    return switch (proposed) {
      case Proposed.Patched(var pull, var _) ->
          new Received.Of(
              answer, Optional.of(origin(pull)), tellers.flatMap(it -> it.tell(pull, answer)));
      case Proposed.Refused(var _, var pull, var _) ->
          new Received.Of(answer, pull.map(ReceiveProposals::origin), Optional.empty());
    };
  }

  private static Origin origin(PullRequest pull) {
    return new Origin(pull.address(), pull.by());
  }
}
