package org.coranto.forge;

import java.util.List;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest.Method;

/// GitLab's notes on merge requests.
record GitlabComments() implements PullComments {

  @Override
  public String user() {
    return "api/v4/user";
  }

  @Override
  public String name(JsonValue user) {
    return user.text("username");
  }

  @Override
  public String workflow() {
    return "";
  }

  @Override
  public String all(String repository, long number) {
    return "api/v4/projects/%s/merge_requests/%d/notes?sort=asc&order_by=created_at&per_page=100"
        .formatted(ForgeUrls.encoded(repository), number);
  }

  @Override
  public String one(String repository, long number, long comment) {
    return "api/v4/projects/%s/merge_requests/%d/notes/%d"
        .formatted(ForgeUrls.encoded(repository), number, comment);
  }

  @Override
  public Method altering() {
    return Method.PUT;
  }

  @Override
  public List<PullComment> read(JsonValue json) {
    return json.elements().stream()
        .filter(it -> !it.isTrue("system"))
        .map(it ->
            new PullComment(it.number("id"), it.get("author").text("username"), it.text("body")))
        .toList();
  }
}
