package org.coranto.app.votes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coranto.app.ContentException;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Tip;
import org.coranto.source.TipReader;

/// Nominations and ballots from files, one JSON object on each line: a tip as sources write it, or
/// `{"voter": "ada@example.org", "choice": "https://…", "at": "2026-09-01T10:00:00Z"}`.
record VoteInput(List<Tip> tips, List<Addressed> cast) {

  /// @param vote the name of the vote that it is for; empty for any
  record Addressed(String vote, IncomingVote cast) {}

  /// Ballots of one vote.
  List<IncomingVote> cast(String vote) {
    return cast.stream()
        .filter(it -> it.vote().isEmpty() || it.vote().equals(vote))
        .map(Addressed::cast)
        .toList();
  }

  VoteInput with(List<Tip> more) {
    var all = new ArrayList<>(more);
    all.addAll(tips);
    return new VoteInput(List.copyOf(all), cast);
  }

  static VoteInput of(List<Path> files) {
    var tips = new ArrayList<Tip>();
    var cast = new ArrayList<Addressed>();
    var mistakes = new ArrayList<String>();
    for (var file : files) {
      var lines = new String(NewsletterFolder.bytes(file), StandardCharsets.UTF_8).split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isBlank()) {
          line(lines[i], file + ":" + (i + 1) + ": ", tips, cast, mistakes);
        }
      }
    }
    if (!mistakes.isEmpty()) {
      throw new ContentException(mistakes);
    }
    return new VoteInput(List.copyOf(tips), List.copyOf(cast));
  }

  private static void line(
      String line, String place, List<Tip> tips, List<Addressed> cast, List<String> mistakes) {
    var json = JsonReader.read(line);
    if (json.isEmpty()) {
      mistakes.add(place + "this is not JSON");
    } else if (json.get().text("voter").isEmpty()) {
      switch (TipReader.read(json.get(), "file")) {
        case TipReader.Outcome.Read(var tip) -> tips.add(tip);
        case TipReader.Outcome.Wrong(var words) -> mistakes.add(place + "the tip " + words);
      }
    } else {
      ballot(json.get(), place, cast, mistakes);
    }
  }

  private static void ballot(
      JsonValue json, String place, List<Addressed> cast, List<String> mistakes) {
    var at = json.instant("at");
    if (at.isEmpty()) {
      mistakes.add(
          place + "the ballot has no time; add one like \"at\": \"" + Instant.EPOCH + "\"");
    } else {
      cast.add(
          new Addressed(
              json.text("vote"),
              new IncomingVote(json.text("voter"), List.of(json.text("choice")), at.get())));
    }
  }
}
