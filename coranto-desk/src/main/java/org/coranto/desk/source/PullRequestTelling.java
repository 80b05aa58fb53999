package org.coranto.desk.source;

import java.time.Duration;
import java.util.Optional;
import org.coranto.desk.http.Sleeper;
import org.coranto.source.SourceRequest;
import org.coranto.source.forge.PullComment;
import org.coranto.source.forge.PullRequest;
import org.coranto.source.forge.PullRequests;
import org.coranto.source.forge.PullWords;
import org.coranto.web.HttpResponse;

/**
 * Says below a pull request what has become of it: in one comment, which is altered when the pull
 * request has changed. Where it cannot be known whether there is one already, nothing is written.
 */
public final class PullRequestTelling {

  private static final String ASKING = "pull-requests";
  private static final int MOST_PAGES = 20;

  /** Forges that are written to more often take it for an attack. */
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final PullWords words;
  private final WebExecutor web;
  private final Secrets secrets;
  private final Sleeper sleeper;
  private Optional<String> us = Optional.empty();

  public PullRequestTelling(PullRequests pulls, WebExecutor web, Secrets secrets, Sleeper sleeper) {
    this.words = pulls.words();
    this.web = web;
    this.secrets = secrets;
    this.sleeper = sleeper;
  }

  /** Why nothing could be said, if so. */
  public Optional<String> tell(PullRequest pull, String text) throws InterruptedException {
    try {
      var name = us(pull);
      var there = ours(pull, name);
      if (there.isPresent() && words.isOf(there.get(), pull)) {
        return Optional.empty();
      }
      write(
          there.map(it -> words.alter(pull, it, text)).orElseGet(() -> words.say(pull, text)),
          pull);
      return Optional.empty();
    } catch (UntoldException e) {
      return Optional.of(secrets.hidden(e.because()));
    }
  }

  private String us(PullRequest pull) throws InterruptedException, UntoldException {
    if (us.isEmpty()) {
      var answer = answer(words.whoWeAre());
      us = words.readWhoWeAre(answer);
      if (us.isEmpty()) {
        throw new UntoldException(
            answer.isSuccess()
                ? "the forge does not say whose the token is"
                : words.trouble(answer, pull));
      }
    }
    return us.get();
  }

  private Optional<PullComment> ours(PullRequest pull, String name)
      throws InterruptedException, UntoldException {
    Optional<SourceRequest.Web> next = Optional.of(words.comments(pull));
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var answer = good(answer(next.get()), pull);
      if (!words.isWhole(answer)) {
        throw new UntoldException("the forge answered with something that is no list of comments");
      }
      var found = words.ours(answer, name);
      if (found.isPresent()) {
        return found;
      }
      next = words.more(answer);
    }
    if (next.isPresent()) {
      throw new UntoldException("it has so many comments that ours was not found");
    }
    return Optional.empty();
  }

  private void write(SourceRequest.Web request, PullRequest pull)
      throws InterruptedException, UntoldException {
    good(answer(request), pull);
    sleeper.sleep(BETWEEN);
  }

  private HttpResponse answer(SourceRequest.Web request)
      throws InterruptedException, UntoldException {
    return switch (web.answer(request, ASKING)) {
      case Answering.Answered(var answer, var _, var _) -> answer;
      case Answering.Failed(var because) -> throw new UntoldException("the forge " + because);
    };
  }

  private HttpResponse good(HttpResponse answer, PullRequest pull) throws UntoldException {
    if (!answer.isSuccess()) {
      throw new UntoldException(words.trouble(answer, pull));
    }
    return answer;
  }
}
