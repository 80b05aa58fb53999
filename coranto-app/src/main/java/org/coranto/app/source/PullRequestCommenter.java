package org.coranto.app.source;

import java.time.Duration;
import java.util.Optional;
import org.coranto.app.http.Sleeper;
import org.coranto.forge.PullComment;
import org.coranto.forge.PullRequest;
import org.coranto.forge.PullRequests;
import org.coranto.forge.PullWords;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// Comments on a pull request with the result: one comment, which is updated when the pull request
/// has changed. If it is not known whether the comment exists, nothing is written.
public final class PullRequestCommenter {

  private static final int MOST_PAGES = 20;

  /// Forges treat more frequent writes as abuse.
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final PullWords words;
  private final WebExecutor web;
  private final Secrets secrets;
  private final Sleeper sleeper;
  private Optional<String> us = Optional.empty();

  public PullRequestCommenter(
      PullRequests pulls, WebExecutor web, Secrets secrets, Sleeper sleeper) {
    this.words = pulls.words();
    this.web = web;
    this.secrets = secrets;
    this.sleeper = sleeper;
  }

  /// Writes the comment; returns the reason if that failed.
  public Optional<String> comment(PullRequest pull, String text) throws InterruptedException {
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
    } catch (CommentFailedException e) {
      return Optional.of(secrets.hidden(e.because()));
    }
  }

  private String us(PullRequest pull) throws InterruptedException, CommentFailedException {
    if (us.isEmpty()) {
      var answer = answer(words.whoWeAre());
      us = words.readWhoWeAre(answer);
      if (us.isEmpty()) {
        throw new CommentFailedException(
            answer.isSuccess()
                ? "the forge did not return the owner of the token"
                : words.trouble(answer, pull).words());
      }
    }
    return us.get();
  }

  private Optional<PullComment> ours(PullRequest pull, String name)
      throws InterruptedException, CommentFailedException {
    Optional<SourceRequest.Web> next = Optional.of(words.comments(pull));
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var answer = good(answer(next.get()), pull);
      if (!words.isWhole(answer)) {
        throw new CommentFailedException("the forge did not return a list of comments");
      }
      var found = words.ours(answer, name);
      if (found.isPresent()) {
        return found;
      }
      next = words.more(answer);
    }
    if (next.isPresent()) {
      throw new CommentFailedException("it has too many comments to find ours");
    }
    return Optional.empty();
  }

  private void write(SourceRequest.Web request, PullRequest pull)
      throws InterruptedException, CommentFailedException {
    good(answer(request), pull);
    sleeper.sleep(BETWEEN);
  }

  private HttpResponse answer(SourceRequest.Web request)
      throws InterruptedException, CommentFailedException {
    return switch (web.answer(request)) {
      case ResponseReading.Answered(var answer, var _, var _) -> answer;
      case ResponseReading.Failed(var why) ->
          throw new CommentFailedException("the forge " + why.words());
    };
  }

  private HttpResponse good(HttpResponse answer, PullRequest pull) throws CommentFailedException {
    if (!answer.isSuccess()) {
      throw new CommentFailedException(words.trouble(answer, pull).words());
    }
    return answer;
  }
}
