package org.coranto.app.votes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.Attempt;
import org.coranto.app.repo.Change;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.app.repo.NewsletterWriter;
import org.coranto.config.VoteSettings;
import org.coranto.model.TextChange;
import org.coranto.vote.RecordReader;
import org.coranto.vote.Tally;
import org.coranto.vote.TallyRecord;

/// The public records of one vote: `votes/2026-09-02-crate.json`.
final class VoteRecords {

  private final Path root;
  private final VoteSettings vote;

  VoteRecords(Path root, VoteSettings vote) {
    this.root = root;
    this.vote = vote;
  }

  String name(LocalDate edition) {
    var folder = vote.results().equals(".") ? "" : vote.results() + "/";
    return folder + edition + "-" + vote.name() + ".json";
  }

  /// @throws CorantoException if the record does not match its own ballots
  Optional<Tally> of(LocalDate edition) {
    var file = root.resolve(name(edition));
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  static Tally read(Path file) {
    var text = new String(NewsletterFolder.bytes(file), StandardCharsets.UTF_8);
    return RecordReader.recounted(text)
        .filter(tally -> TallyRecord.of(tally).equals(text))
        .orElseThrow(() ->
            new CorantoException(
                "%s does not match its own candidates and ballots; count the vote again"
                    .formatted(file)));
  }

  /// The records of earlier editions, newest first, read lazily.
  Stream<Tally> before(LocalDate edition) {
    return new FileListing(root)
        .below(vote.results()).entrySet().stream()
            .filter(file -> file.getKey().endsWith("-" + vote.name() + ".json"))
            .filter(file -> file.getKey().compareTo(name(edition)) < 0)
            .sorted(Map.Entry.<String, Path>comparingByKey().reversed())
            .map(file -> read(file.getValue()));
  }

  /// Writes the record, replacing an earlier one.
  CountVotes.RecordFile write(Tally tally, NewsletterWriter writer, ZonedDateTime at) {
    var name = name(tally.rules().edition());
    var bytes = TallyRecord.of(tally).getBytes(StandardCharsets.UTF_8);
    return writer.untilDone(() -> write(name, bytes, writer, at));
  }

  private Attempt<CountVotes.RecordFile> write(
      String name, byte[] bytes, NewsletterWriter writer, ZonedDateTime at) {
    var file = root.resolve(name).normalize();
    var message = "Count the vote “%s”\n".formatted(vote.name());
    if (!Files.exists(file)) {
      var change = Change.ofNew(file, bytes, message, at);
      return writer.write(change).attempt(result -> new CountVotes.RecordFile(name, result));
    }
    var before = NewsletterFolder.bytes(file);
    if (Arrays.equals(before, bytes)) {
      return new Attempt.Done<>(new CountVotes.RecordFile(name, new TextChange.Kept.Unchanged()));
    }
    var change = Change.of(file, before, bytes, message, at);
    return writer.write(change).attempt(result -> new CountVotes.RecordFile(name, result));
  }
}
