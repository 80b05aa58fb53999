package org.coranto.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonReader;
import org.coranto.model.Tip;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// A program of the newsletter that prints tips as JSON, one on each line.
public final class CommandSource implements Source {

  private static final ConfigKey<List<String>> COMMAND =
      SourceForm.required(
          "command",
          SourceTypes.list(SourceTypes.WORDS, "words"),
          List.of(),
          "The program and its arguments. It runs in the newsletter's folder, without a shell.",
          "[\"python3\", \"tools/tips.py\"]");

  private static final ConfigKey<List<String>> VARIABLES =
      SourceForm.key(
          "variables",
          SourceTypes.list(SourceTypes.VARIABLE, "names of environment variables"),
          List.of(),
          "The environment variables that it gets, besides those that every program"
              + " needs (`PATH`, `HOME`, `LANG` and the like).",
          "[\"OUR_TOKEN\"]");

  private static final ConfigKey<Integer> SECONDS =
      SourceForm.key(
          "seconds",
          SourceTypes.number(1, 3600),
          60,
          "The time limit for a run, in seconds.",
          "300");

  private static final int MOST_SAID = 500;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "command",
        "Tips that a program of your own prints: one per line, as JSON.",
        List.of(COMMAND, VARIABLES, SECONDS),
        "command = [\"./our-source\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var window = context.window();
    var run =
        new SourceRequest.Run(
            context.get(COMMAND),
            context.get(VARIABLES),
            Map.of(
                "CORANTO_FROM", window.from().toString(),
                "CORANTO_TO", window.to().toString(),
                "CORANTO_ZONE", context.zone().getId()),
            context.get(SECONDS));
    return List.of(new Request(run, answer -> read(context, answer)));
  }

  private static Result read(SourceContext context, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.ExitCode(answer.status()));
    }
    var tips = new ArrayList<Tip>();
    int number = 0;
    for (var line : answer.text().lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var json = JsonReader.read(line);
      if (json.isEmpty() || json.get().fields().isEmpty()) {
        return new Result.Trouble(new SourceTrouble.NoObject(number, cut(line)));
      }
      switch (TipReader.read(json.get(), context.settings().name())) {
        case TipReader.Outcome.Read(var tip) -> tips.add(own(tip, context));
        case TipReader.Outcome.Wrong(var words) -> {
          return new Result.Trouble(new SourceTrouble.InvalidTip(number, words));
        }
      }
    }
    return Result.tips(tips);
  }

  /// The tip with this source as its origin, whatever the program printed.
  private static Tip own(Tip tip, SourceContext context) {
    var own = tip.from(context.settings().name());
    return context.section().filter(_ -> tip.section().isEmpty()).map(own::in).orElse(own);
  }

  private static String cut(String line) {
    return line.length() <= MOST_SAID ? line : line.substring(0, MOST_SAID) + "…";
  }
}
