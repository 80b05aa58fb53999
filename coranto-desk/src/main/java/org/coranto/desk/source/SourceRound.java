package org.coranto.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.coranto.model.Tip;
import org.coranto.source.Errand;
import org.coranto.source.Question;
import org.coranto.source.Reading;
import org.coranto.source.Source;

/** Sends one source out: asks its questions, and those that its answers raise. */
public final class SourceRound {

  /** More than any week needs; a source that goes round in circles stops here. */
  private static final int MOST_QUESTIONS = 5_000;

  private final World world;
  private final Secrets secrets;
  private final ExecutorService workers;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * @param workers one thread for each question
   */
  public SourceRound(World world, Secrets secrets, ExecutorService workers) {
    this.world = world;
    this.secrets = secrets;
    this.workers = workers;
  }

  /**
   * What came of it.
   *
   * @param tips in the order of the questions, whichever was answered first
   * @param troubles each once, as sentences that go on behind the source's name
   */
  public record Brought(List<Tip> tips, List<String> troubles) {}

  public Brought send(Source source, Errand errand) throws InterruptedException {
    var tips = new ArrayList<Tip>();
    var troubles = new ArrayList<String>();
    collect(asked(source.questions(errand), errand), tips, troubles);
    return new Brought(
        List.copyOf(tips), troubles.stream().map(secrets::hidden).distinct().toList());
  }

  private record Branch(Reading reading, List<Future<Branch>> further) {}

  private List<Future<Branch>> asked(List<Question> questions, Errand errand) {
    return questions.stream().map(it -> workers.submit(() -> branch(it, errand))).toList();
  }

  private Branch branch(Question question, Errand errand) throws InterruptedException {
    if (asked.incrementAndGet() > MOST_QUESTIONS) {
      return new Branch(
          new Reading.Trouble("had more than %,d questions".formatted(MOST_QUESTIONS)), List.of());
    }
    var reading = reading(question, errand);
    return switch (reading) {
      case Reading.Told(var _, var further) -> new Branch(reading, asked(further, errand));
      case Reading.Trouble _ -> new Branch(reading, List.of());
    };
  }

  private Reading reading(Question question, Errand errand) throws InterruptedException {
    return switch (world.answer(question.request(), errand.settings())) {
      case Answering.Answered(var answer) -> {
        try {
          yield question.reader().read(answer);
        } catch (RuntimeException e) { // an answer made to break its reader breaks nothing else
          yield new Reading.Trouble(
              "answered at %s what Coranto cannot read (%s)"
                  .formatted(question.request().words(), e.getClass().getSimpleName()));
        }
      }
      case Answering.Failed(var words) -> new Reading.Trouble(words);
    };
  }

  private void collect(List<Future<Branch>> branches, List<Tip> tips, List<String> troubles)
      throws InterruptedException {
    for (var future : branches) {
      try {
        var branch = future.get();
        switch (branch.reading()) {
          case Reading.Told(var found, var _) -> tips.addAll(found);
          case Reading.Trouble(var words) -> troubles.add(words);
        }
        collect(branch.further(), tips, troubles);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
