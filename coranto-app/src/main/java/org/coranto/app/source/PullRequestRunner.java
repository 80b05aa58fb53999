package org.coranto.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.PatchFile;
import org.coranto.forge.PullAnswer;
import org.coranto.forge.PullRequest;
import org.coranto.forge.PullRequests;
import org.coranto.proposal.EntryOrigin;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// Fetches pull requests and their patches from a forge. One that fails does not stop the others.
public final class PullRequestRunner {

  /// Ten times as many as a newsletter that is written by pull requests gets in a week.
  private static final int MOST_OPEN = 400;

  private static final int MOST_PAGES = 20;

  private final PullRequests pulls;
  private final WebExecutor web;
  private final Secrets secrets;

  public PullRequestRunner(PullRequests pulls, WebExecutor web, Secrets secrets) {
    this.pulls = pulls;
    this.web = web;
    this.secrets = secrets;
  }

  /// Fetches pull requests, ordered by number, without repeats; results without a number come last.
  public List<Proposed> fetch(PullRequestChoice choice) throws InterruptedException {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var requested = new TreeMap<Long, Future<Proposed>>();
      for (long number : choice.numbers()) {
        requested.put(number, workers.submit(() -> one(number)));
      }
      var troubles = choice.open() ? open(requested, workers) : List.<Proposed>of();
      var all = new ArrayList<Proposed>();
      for (var future : requested.values()) {
        all.add(result(future));
      }
      all.addAll(troubles);
      return List.copyOf(all);
    }
  }

  private Proposed one(long number) throws InterruptedException {
    var origin = new EntryOrigin.OfPullRequest(number, pulls.name(number));
    return switch (answer(pulls.one(number))) {
      case ResponseReading.Failed(var why) -> refused(origin, new PullRefusal.NotFetched(why));
      case ResponseReading.Answered(var answer, var _, var _) ->
          switch (pulls.readOne(number, answer)) {
            case PullAnswer.Trouble(var trouble) ->
                refused(origin, new PullRefusal.OfForge(trouble));
            case PullAnswer.Found(var found, var _) -> patched(found.getFirst());
          };
    };
  }

  private Proposed patched(PullRequest pull) throws InterruptedException {
    return switch (pull.state()) {
      case MERGED -> refused(pull, new PullRefusal.Merged());
      case CLOSED -> refused(pull, new PullRefusal.Closed());
      case OPEN ->
          switch (answer(pulls.patch(pull))) {
            case ResponseReading.Failed(var why) -> refused(pull, new PullRefusal.NotFetched(why));
            case ResponseReading.Answered(var answer, var _, var _) -> patched(pull, answer);
          };
    };
  }

  private Proposed patched(PullRequest pull, HttpResponse answer) {
    return pulls
        .readPatch(pull, answer)
        .<PullRefusal>map(PullRefusal.OfForge::new)
        .or(() -> PatchFile.tooLong(answer.body()).map(PullRefusal.LongPatch::new))
        .map(why -> refused(pull, why))
        .orElseGet(() -> new Proposed.Patched(pull, answer.body()));
  }

  /// Fetches the list of open pull requests, which has the same data as single requests.
  private List<Proposed> open(Map<Long, Future<Proposed>> requested, ExecutorService workers)
      throws InterruptedException {
    int most = requested.size() + MOST_OPEN;
    Optional<SourceRequest.Web> next = Optional.of(pulls.open());
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      switch (page(next.get())) {
        case Page.Refused(var why) -> {
          return List.of(list(why));
        }
        case Page.Found(var found, var further) -> {
          for (var pull : found) {
            if (requested.size() >= most) {
              return List.of(list(new PullRefusal.TooMany(MOST_OPEN)));
            }
            requested.computeIfAbsent(pull.number(), _ -> workers.submit(() -> fromList(pull)));
          }
          next = further;
        }
      }
    }
    return next.isPresent() ? List.of(list(new PullRefusal.TooMany(MOST_OPEN))) : List.of();
  }

  private Proposed fromList(PullRequest pull) throws InterruptedException {
    return pull.draft() ? refused(pull, new PullRefusal.NotReady()) : patched(pull);
  }

  /// A page of the list of open pull requests.
  private sealed interface Page {

    record Found(List<PullRequest> pulls, Optional<SourceRequest.Web> next) implements Page {}

    record Refused(PullRefusal why) implements Page {}
  }

  private Page page(SourceRequest.Web request) throws InterruptedException {
    return switch (answer(request)) {
      case ResponseReading.Failed(var why) -> new Page.Refused(new PullRefusal.NotFetched(why));
      case ResponseReading.Answered(var answer, var _, var _) ->
          switch (pulls.readOpen(answer)) {
            case PullAnswer.Trouble(var why) -> new Page.Refused(new PullRefusal.OfForge(why));
            case PullAnswer.Found(var found, var next) -> new Page.Found(found, next);
          };
    };
  }

  private ResponseReading answer(SourceRequest.Web request) throws InterruptedException {
    return web.answer(request);
  }

  private Proposed list(PullRefusal why) {
    return refused(new EntryOrigin.OfPullRequests(pulls.repository()), why);
  }

  private Proposed refused(PullRequest pull, PullRefusal why) {
    return new Proposed.Refused(
        new EntryOrigin.OfPullRequest(pull.number(), pull.name()),
        Optional.of(pull),
        secrets.hidden(why.words()));
  }

  private Proposed refused(EntryOrigin origin, PullRefusal why) {
    return new Proposed.Refused(origin, Optional.empty(), secrets.hidden(why.words()));
  }

  private static Proposed result(Future<Proposed> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CorantoException known) {
        throw known;
      }
      throw new IllegalStateException(e);
    }
  }
}
