package org.coranto.app.repo;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.jspecify.annotations.Nullable;

/** One change of a text of the newsletter, and what is said of it. */
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

  /**
   * @param before what the file held when the change was made
   * @param at becomes the date of author and committer
   */
  public static Change of(
      Path file, byte[] before, byte[] after, String message, ZonedDateTime at) {
    return new Change(file, before.clone(), after.clone(), message, at);
  }

  /** Of a file that is not there yet. */
  public static Change ofNew(Path file, byte[] bytes, String message, ZonedDateTime at) {
    return new Change(file, null, bytes.clone(), message, at);
  }

  /** In whose name it is made; the committer's, where it is not said. */
  public Change by(Author person) {
    var copy = copy();
    copy.author = person;
    return copy;
  }

  /** Who commits it; whom Git's settings name, where it is not said. */
  public Change committedBy(Author person) {
    var copy = copy();
    copy.committer = person;
    return copy;
  }

  /**
   * @param ids of commits that are parents of this one, besides the branch's last one
   */
  public Change merging(List<String> ids) {
    var copy = copy();
    copy.parents = List.copyOf(ids);
    return copy;
  }

  /** Stays in the file, without a commit, where that has edits which are not committed. */
  public Change joiningEdits() {
    var copy = copy();
    copy.joinsEdits = true;
    return copy;
  }

  /**
   * @param note takes the id of the commit just before anything can be seen of it, so that a killed
   *     process leaves word of what it was about to do; an empty one, where there is no commit. It
   *     is called again where the change is tried again.
   */
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

  /** Null where the file is not there yet. */
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
