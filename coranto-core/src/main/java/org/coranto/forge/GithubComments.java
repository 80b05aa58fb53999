package org.coranto.forge;

import java.util.List;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest.Method;

/// GitHub's comments, and Forgejo's, which have the same shape.
///
/// @param below the path of the API: empty, or `api/v1/`
/// @param size the parameter for the page size: `per_page=100`
record GithubComments(String below, String size, String workflow) implements PullComments {

  @Override
  public String user() {
    return below + "user";
  }

  @Override
  public String name(JsonValue user) {
    return user.text("login");
  }

  @Override
  public String all(String repository, long number) {
    return "%srepos/%s/issues/%d/comments%s".formatted(below, repository, number, size);
  }

  @Override
  public String one(String repository, long number, long comment) {
    return "%srepos/%s/issues/comments/%d".formatted(below, repository, comment);
  }

  @Override
  public Method altering() {
    return Method.PATCH;
  }

  @Override
  public List<PullComment> read(JsonValue json) {
    return json.elements().stream()
        .map(it -> new PullComment(it.number("id"), it.get("user").text("login"), it.text("body")))
        .toList();
  }
}
