package org.coranto.app.newsletter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.app.tips.PlaceTips;
import org.coranto.app.tips.UndoDecision;
import org.coranto.inbox.TipAnswer;

/// A program that decides about tips: `TipPlacer FOLDER place|undo ID…`.
public final class TipPlacer {

  private TipPlacer() {}

  public static void main(String[] words) {
    var runtime = Runtime.ofThisMachine(System.getenv(), "test");
    var ids = Stream.of(words).skip(2).map(Long::valueOf).toList();
    try (var newsletter = Newsletter.open(Path.of(words[0]), runtime)) {
      var answers = words[1].equals("undo") ? undo(newsletter, ids) : place(newsletter, ids);
      answers.stream()
          .filter(TipAnswer.Refused.class::isInstance)
          .forEach(refused -> System.out.println(refused));
    }
  }

  private static List<TipAnswer> place(Newsletter newsletter, List<Long> ids) {
    return new PlaceTips(newsletter)
        .run(new PlaceTips.Request(ids, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<TipAnswer> undo(Newsletter newsletter, List<Long> ids) {
    return new UndoDecision(newsletter).run(new UndoDecision.Request(ids, Optional.empty()));
  }
}
