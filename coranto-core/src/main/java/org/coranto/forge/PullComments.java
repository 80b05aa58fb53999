package org.coranto.forge;

import java.util.List;
import org.coranto.json.JsonValue;
import org.coranto.web.SourceRequest;

/// Requests and answers of one kind of forge for comments on a pull request.
interface PullComments {

  /// Who the token belongs to.
  String user();

  /// The name in that answer.
  String name(JsonValue user);

  /// Whom the forge's own workflows write as: their tokens belong to no account. Empty where there
  /// is nobody like that.
  String workflow();

  String all(String repository, long number);

  String one(String repository, long number, long comment);

  /// How one is altered.
  SourceRequest.Method altering();

  List<PullComment> read(JsonValue json);
}
