package org.coranto.forge;

import java.util.List;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest;

/// Requests and answers of one kind of forge for comments on a pull request.
interface PullComments {

  /// The path for the owner of the token.
  String user();

  /// The name in the answer to the request for the user.
  String name(JsonValue user);

  /// The name under which the forge's own workflows write, because their tokens belong to no
  /// account; empty if there is none.
  String workflow();

  String all(String repository, long number);

  String one(String repository, long number, long comment);

  /// The HTTP method that changes a comment.
  SourceRequest.Method altering();

  List<PullComment> read(JsonValue json);
}
