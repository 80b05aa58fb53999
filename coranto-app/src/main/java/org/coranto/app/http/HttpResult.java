package org.coranto.app.http;

import org.coranto.web.HttpResponse;

/// The result of one request.
public sealed interface HttpResult {

  /// The server answered, with any status.
  record Answered(HttpResponse response) implements HttpResult {}

  /// The server's certificate has a fault that every browser warns about.
  record BadCertificate(String why) implements HttpResult {}

  /// The request was not sent.
  record Refused(Refusal reason, String subject) implements HttpResult {

    static Refused of(Refusal reason) {
      return new Refused(reason, "");
    }

    /// For people: `its host's robots.txt does not allow it`.
    public String words() {
      return reason.words(subject);
    }
  }

  /// There was no response, or an invalid one.
  record Failed(Failure reason, String subject) implements HttpResult {

    static Failed of(Failure reason) {
      return new Failed(reason, "");
    }

    /// For people: `its server did not answer in time`.
    public String words() {
      return reason.words(subject);
    }
  }
}
