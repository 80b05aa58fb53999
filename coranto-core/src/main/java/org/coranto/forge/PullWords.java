package org.coranto.forge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonWriter;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest.Method;
import org.coranto.web.SourceRequest.Web;

/// The comment on a pull request. It is recognised by an invisible mark and by its author, because
/// anyone can write the mark.
public final class PullWords {

  private static final String MARK = "<!-- coranto receive";
  private static final Pattern REVISION = Pattern.compile("[0-9a-fA-F]{4,64}");

  private final PullComments shapes;
  private final PullRequests pulls;

  PullWords(PullComments shapes, PullRequests pulls) {
    this.shapes = shapes;
    this.pulls = pulls;
  }

  public Web whoWeAre() {
    return pulls.request(shapes.user()).required();
  }

  /// The account that comments are written with; empty if it is not in the answer.
  public Optional<String> readWhoWeAre(HttpResponse answer) {
    var name =
        answer.isSuccess()
            ? JsonReader.read(answer.body()).map(shapes::name).orElse("")
            : answer.status() == 403 || answer.status() == 404 ? shapes.workflow() : "";
    return Optional.of(name).filter(it -> !it.isEmpty());
  }

  public Web comments(PullRequest pull) {
    return pulls.request(shapes.all(pulls.repository(), pull.number())).required();
  }

  /// The request for the next page of comments.
  public Optional<Web> more(HttpResponse answer) {
    return pulls.next(answer).map(Web::required);
  }

  /// Whether the whole page could be parsed; if not, our own comment may be in the rest.
  public boolean isWhole(HttpResponse answer) {
    return ForgeUrls.isList(answer) && (answer.next().isEmpty() || more(answer).isPresent());
  }

  /// Our own comment among those of a page.
  ///
  /// @param us the name of our account
  public Optional<PullComment> ours(HttpResponse answer, String us) {
    return JsonReader.read(answer.body()).map(shapes::read).orElse(List.of()).stream()
        .filter(it -> it.id() > 0 && it.by().equals(us) && it.text().startsWith(MARK))
        .findFirst();
  }

  /// Whether it is about the current revision of the pull request.
  public boolean isOf(PullComment comment, PullRequest pull) {
    return !revision(pull).isEmpty() && comment.text().startsWith(mark(pull));
  }

  public Web say(PullRequest pull, String text) {
    var address = shapes.all(pulls.repository(), pull.number()).replaceFirst("\\?.*", "");
    return writing(Method.ADD, address, pull, text);
  }

  public Web alter(PullRequest pull, PullComment comment, String text) {
    return writing(
        shapes.altering(), shapes.one(pulls.repository(), pull.number(), comment.id()), pull, text);
  }

  /// The problem with an answer to any of these requests.
  public PullTrouble trouble(HttpResponse answer, PullRequest pull) {
    return pulls.trouble(answer, pull.name() + " in " + pulls.repository());
  }

  private Web writing(Method method, String path, PullRequest pull, String text) {
    return pulls.request(path).required().sending(method, body(mark(pull) + "\n" + text));
  }

  private static String mark(PullRequest pull) {
    return MARK + revision(pull) + " -->";
  }

  private static String revision(PullRequest pull) {
    return REVISION.matcher(pull.head()).matches() ? " " + pull.head() : "";
  }

  private static String body(String text) {
    return JsonWriter.compact(json -> json.text("body", text));
  }
}
