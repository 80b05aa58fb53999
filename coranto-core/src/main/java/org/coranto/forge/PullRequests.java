package org.coranto.forge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.ForgeKind;
import org.coranto.config.PullRequestSettings;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.source.JsonAnswer;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.coranto.web.SourceRequest.Web;

/// Requests for the pull requests of one repository, and readers of the answers.
public final class PullRequests {

  private final Forge forge;
  private final PullShapes shapes;
  private final String home;
  private final String repository;
  private final Optional<String> token;

  /// The repository with the pull requests.
  ///
  /// @param home the base URL of the forge's API
  /// @param repository `weekly/newsletter`
  /// @param token the environment variable that holds the token
  record Place(ForgeKind kind, String home, String repository, Optional<String> token) {}

  PullRequests(Place place) {
    this.forge = Forges.of(place.kind());
    this.shapes = forge.pulls();
    this.home = place.home();
    this.repository = place.repository();
    this.token = place.token();
  }

  /// Empty if neither `[pull-requests]` nor `repository` is configured.
  public static Optional<PullRequests> of(Config config) {
    var settings = config.pullRequests();
    var page = config.newsletter().repository();
    var kind = settings.forge().or(() -> page.flatMap(ForgePlace::kind));
    var repository = settings.repository().or(() -> page.flatMap(ForgePlace::repository));
    if (kind.isEmpty() || repository.isEmpty()) {
      return Optional.empty();
    }
    var home =
        settings
            .address()
            .or(() ->
                page.filter(it -> isOf(it, kind.get(), settings))
                    .map(it -> ForgePlace.home(it, kind.get())))
            .map(URI::toString)
            .orElseGet(() -> Forges.of(kind.get()).home());
    var place = new Place(kind.get(), home, repository.get(), settings.token());
    return Optional.of(new PullRequests(place));
  }

  /// Whether a page is on the configured forge, and not on another with a copy.
  private static boolean isOf(URI page, ForgeKind kind, PullRequestSettings settings) {
    return ForgePlace.kind(page)
        .map(it -> it == kind)
        .orElseGet(() -> settings.repository().isEmpty());
  }

  /// `weekly/newsletter`.
  public String repository() {
    return repository;
  }

  /// `#12`.
  public String name(long number) {
    return shapes.mark() + number;
  }

  /// Their comments.
  public PullWords words() {
    return new PullWords(forge.comments(), this);
  }

  /// Whether a token is configured; it is required for writing.
  public boolean hasToken() {
    return token.isPresent();
  }

  /// @param what was requested: `#12 in weekly/newsletter`
  PullTrouble trouble(HttpResponse answer, String what) {
    return new PullTrouble.Status(answer.status(), JsonAnswer.said(answer), what, token);
  }

  public Web one(long number) {
    return request(shapes.one(repository, number));
  }

  public Web open() {
    return request(shapes.open(repository));
  }

  /// The request for the patch; the answer is read as one, whatever its media type.
  public Web patch(PullRequest pull) {
    return request(shapes.patch(repository, pull.number())).with("Accept", shapes.patchType());
  }

  Web request(String path) {
    return asking(home + path);
  }

  private Web asking(String address) {
    var request =
        new Web(
            SourceRequest.Method.GET, address, forge.headers(), Optional.empty(), Optional.empty());
    return token
        .map(name ->
            request.with(
                new SourceRequest.Token(name, forge.tokenHeader(), forge.tokenBefore(), false)))
        .orElse(request);
  }

  public PullAnswer readOne(long number, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new PullAnswer.Trouble(trouble(answer, name(number) + " in " + repository));
    }
    return JsonReader.read(answer.body())
        .flatMap(shapes::read)
        .filter(it -> it.number() == number)
        .<PullAnswer>map(it -> new PullAnswer.Found(List.of(it), Optional.empty()))
        .orElseGet(() -> new PullAnswer.Trouble(new PullTrouble.OtherAnswer(name(number))));
  }

  /// A page of the open pull requests. Elements that are not pull requests are skipped.
  public PullAnswer readOpen(HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new PullAnswer.Trouble(trouble(answer, "repository " + repository));
    }
    if (!ForgeUrls.isList(answer)) {
      return new PullAnswer.Trouble(new PullTrouble.NoList());
    }
    var pulls =
        JsonReader.read(answer.body()).map(JsonValue::elements).orElse(List.of()).stream()
            .map(shapes::read)
            .flatMap(Optional::stream)
            .filter(it -> it.state() == PullRequest.State.OPEN)
            .toList();
    return new PullAnswer.Found(pulls, next(answer));
  }

  /// The request for the next page; it sends the token, so the URL must be on the same forge.
  Optional<Web> next(HttpResponse answer) {
    return answer.next().filter(it -> it.startsWith(home)).map(this::asking);
  }

  /// Why the answer is not a patch; empty if it is one.
  public Optional<PullTrouble> readPatch(PullRequest pull, HttpResponse answer) {
    return answer.isSuccess()
        ? Optional.empty()
        : Optional.of(trouble(answer, pull.name() + " in " + repository));
  }
}
