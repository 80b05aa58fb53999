package org.coranto.report;

import org.coranto.json.JsonWriter;
import org.coranto.model.TextChange;
import org.coranto.vote.NotPlaced;

/// The result for the winner of a vote, as one line of JSON.
public final class WinnerJson {

  private WinnerJson() {}

  /// @param vote the name of the vote
  /// @param file the draft that the winner is in
  /// @param text the text that was placed
  public static String placed(String vote, String file, String text) {
    return JsonWriter.line(json -> {
      json.text("vote", vote);
      json.text("file", file);
      json.text("text", text);
    });
  }

  public static String notWritten(String vote, TextChange.Refused change) {
    return JsonWriter.line(json -> {
      json.text("vote", vote);
      json.text("reason", "not-written");
      json.text("file", change.file());
      json.text("because", change.why().word());
    });
  }

  public static String notPlaced(String vote, NotPlaced why) {
    return JsonWriter.line(json -> {
      json.text("vote", vote);
      json.text("reason", why.word());
      json.text("because", why.sentence());
    });
  }
}
