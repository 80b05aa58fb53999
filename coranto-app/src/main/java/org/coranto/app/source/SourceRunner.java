package org.coranto.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.coranto.model.Tip;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.source.SourceTrouble;
import org.coranto.web.HttpResponse;

/// Runs one source: executes its requests, and the requests that its answers lead to.
public final class SourceRunner {

  /// More than any run needs; stops a source that never ends.
  private static final int MOST_QUESTIONS = 5_000;

  private final RequestExecutor world;
  private final Secrets secrets;
  private final ExecutorService workers;
  private final AtomicInteger asked = new AtomicInteger();

  /// @param workers one thread for each request
  public SourceRunner(RequestExecutor world, Secrets secrets, ExecutorService workers) {
    this.world = world;
    this.secrets = secrets;
    this.workers = workers;
  }

  /// The result of a run.
  ///
  /// @param tips the tips in the order of the requests
  /// @param troubles problems without repeats, as phrases that follow the source's name
  /// @param whenKept work to do when the tips have been stored
  public record Brought(List<Tip> tips, List<String> troubles, List<Runnable> whenKept) {}

  public Brought send(Source source, SourceContext context) throws InterruptedException {
    var tips = new ArrayList<Tip>();
    var troubles = new ArrayList<String>();
    var whenKept = new ArrayList<Runnable>();
    collect(asked(source.questions(context), context), tips, troubles, whenKept);
    return new Brought(
        List.copyOf(tips),
        troubles.stream().map(secrets::hidden).distinct().toList(),
        List.copyOf(whenKept));
  }

  /// The result of one request, and the requests that follow.
  private record Branch(
      List<Tip> tips, List<String> troubles, Runnable whenKept, List<Future<Branch>> further) {

    static Branch failed(String trouble) {
      return new Branch(List.of(), List.of(trouble), () -> {}, List.of());
    }
  }

  private List<Future<Branch>> asked(List<Request> questions, SourceContext context) {
    return questions.stream().map(it -> workers.submit(() -> branch(it, context))).toList();
  }

  private Branch branch(Request question, SourceContext context) throws InterruptedException {
    if (asked.incrementAndGet() > MOST_QUESTIONS) {
      return Branch.failed(new SourceTrouble.TooManyRequests(MOST_QUESTIONS).words());
    }
    return switch (world.answer(question.request(), context.settings())) {
      case ResponseReading.Answered answered -> branch(question, answered, context);
      case ResponseReading.Failed(var why) -> Branch.failed(why.words());
    };
  }

  private Branch branch(
      Request question, ResponseReading.Answered answered, SourceContext context) {
    return switch (reading(question, answered.answer())) {
      case Result.Found(var tips, var further) ->
          new Branch(tips, answered.troubles(), answered.whenKept(), asked(further, context));
      case Result.Partial(var tips, var further, var why) ->
          new Branch(
              tips,
              Stream.concat(answered.troubles().stream(), Stream.of(why.words())).toList(),
              answered.whenKept(),
              asked(further, context));
      case Result.Trouble(var why) -> Branch.failed(why.words());
    };
  }

  private static Result reading(Request question, HttpResponse answer) {
    try {
      return question.reader().read(answer);
    } catch (RuntimeException e) { // a hostile answer must not stop the other sources
      return new Result.Trouble(
          new SourceTrouble.Unreadable(question.request().words(), e.getClass().getSimpleName()));
    }
  }

  private void collect(
      List<Future<Branch>> branches, List<Tip> tips, List<String> troubles, List<Runnable> whenKept)
      throws InterruptedException {
    for (var future : branches) {
      try {
        var branch = future.get();
        tips.addAll(branch.tips());
        troubles.addAll(branch.troubles());
        whenKept.add(branch.whenKept());
        collect(branch.further(), tips, troubles, whenKept);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
