package org.coranto.app.repo;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.jspecify.annotations.Nullable;

/// One change of a text of the newsletter, with the data of its commit.
public final class Change {

  private final Path file;
  private final byte @Nullable [] before;
  private final byte[] after;
  private final String message;
  private final ZonedDateTime at;
  private @Nullable Author author;
  private @Nullable Author committer;
  private List<String> parents = List.of();
  private boolean joinsEdits;
  private Consumer<String> announced = _ -> {};

  private Change(
      Path file, byte @Nullable [] before, byte[] after, String message, ZonedDateTime at) {
    this.file = file;
    this.before = before;
    this.after = after;
    this.message = message;
    this.at = at;
  }

  /// @param before the content of the file that the change was made from
  /// @param at the date of author and committer
  public static Change of(
      Path file, byte[] before, byte[] after, String message, ZonedDateTime at) {
    return new Change(file, before.clone(), after.clone(), message, at);
  }

  /// The change that creates a file.
  public static Change ofNew(Path file, byte[] bytes, String message, ZonedDateTime at) {
    return new Change(file, null, bytes.clone(), message, at);
  }

  /// Sets the author; by default the committer.
  public Change by(Author person) {
    var copy = copy();
    copy.author = person;
    return copy;
  }

  /// Sets the committer; by default the user in Git's settings.
  public Change committedBy(Author person) {
    var copy = copy();
    copy.committer = person;
    return copy;
  }

  /// @param ids commits that become parents besides the last commit of the branch
  public Change merging(List<String> ids) {
    var copy = copy();
    copy.parents = List.copyOf(ids);
    return copy;
  }

  /// If the file has uncommitted edits, writes the change into the file without a commit.
  public Change joiningEdits() {
    var copy = copy();
    copy.joinsEdits = true;
    return copy;
  }

  /// @param note called with the id of the commit before the change becomes visible, so that the
  ///   plan of a killed process is known; with an empty id if there is no commit. Called again when
  ///   the change is tried again.
  public Change announcedTo(Consumer<String> note) {
    var copy = copy();
    copy.announced = note;
    return copy;
  }

  void announce(String commit) {
    announced.accept(commit);
  }

  boolean joinsEdits() {
    return joinsEdits;
  }

  private Change copy() {
    var copy = new Change(file, before, after, message, at);
    copy.author = author;
    copy.committer = committer;
    copy.parents = parents;
    copy.joinsEdits = joinsEdits;
    copy.announced = announced;
    return copy;
  }

  Path file() {
    return file;
  }

  /// Null if the file does not exist yet.
  byte @Nullable [] before() {
    return before;
  }

  byte[] after() {
    return after;
  }

  String message() {
    return message;
  }

  ZonedDateTime at() {
    return at;
  }

  @Nullable Author author() {
    return author;
  }

  @Nullable Author committer() {
    return committer;
  }

  List<String> parents() {
    return parents;
  }
}
