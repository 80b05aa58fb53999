package org.coranto.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request of a source to the outside world. The app executes it.
public sealed interface SourceRequest {

  /// A name for reports, without secrets: `https://forum.example/t/2704.json`.
  String words();

  /// An HTTP request. The app adds the user agent, sends the validator of a cached response
  /// (`If-None-Match`), and answers with that response if nothing has changed.
  ///
  /// @param headers besides the usual ones: `Accept`
  /// @param body of a `POST`
  /// @param token a secret to send
  record Web(
      Method method,
      String address,
      Map<String, String> headers,
      Optional<String> body,
      Optional<Token> token)
      implements SourceRequest {

    public Web {
      headers = Map.copyOf(headers);
    }

    public static Web get(String address) {
      return new Web(Method.GET, address, Map.of(), Optional.empty(), Optional.empty());
    }

    /// A query to a service such as GraphQL.
    public static Web post(String address, String json) {
      return new Web(
          Method.POST,
          address,
          Map.of("Content-Type", "application/json"),
          Optional.of(json),
          Optional.empty());
    }

    public Web with(String header, String value) {
      var more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Web(method, address, more, body, token);
    }

    public Web with(Token secret) {
      return new Web(method, address, headers, body, Optional.of(secret));
    }

    /// The same, but not sent at all without its secret.
    public Web required() {
      return new Web(method, address, headers, body, token.map(Token::required));
    }

    /// The same with a method and a body.
    public Web sending(Method how, String json) {
      return new Web(how, address, headers, Optional.of(json), token)
          .with("Content-Type", "application/json");
    }

    @Override
    public String words() {
      int query = address.indexOf('?');
      return query < 0 ? address : address.substring(0, query);
    }
  }

  enum Method {
    GET,
    /// A query that is too long for a URL.
    POST,
    /// A `POST` that creates something; a repeated request would create it twice.
    ADD,
    PUT,
    PATCH;

    /// As in HTTP.
    public String verb() {
      return this == ADD ? POST.name() : name();
    }

    /// Whether it changes something on the server.
    public boolean writes() {
      return switch (this) {
        case GET, POST -> false;
        case ADD, PUT, PATCH -> true;
      };
    }
  }

  /// A secret in an environment variable, and how it is sent.
  ///
  /// @param variable `GITHUB_TOKEN`
  /// @param header `Authorization`
  /// @param before the text before it: `"Bearer "`
  /// @param needed whether the request is not sent without it
  record Token(String variable, String header, String before, boolean needed) {

    public static Token bearer(String variable) {
      return new Token(variable, "Authorization", "Bearer ", false);
    }

    public Token required() {
      return new Token(variable, header, before, true);
    }
  }

  /// A program of the newsletter. It runs in the newsletter's folder; its output is the answer's
  /// body, and its exit code the status.
  ///
  /// @param command the program and its arguments
  /// @param variables environment variables that are passed on, besides the path to programs
  /// @param set variables with values
  /// @param seconds the time after which it is killed
  record Run(List<String> command, List<String> variables, Map<String, String> set, int seconds)
      implements SourceRequest {

    public Run {
      command = List.copyOf(command);
      variables = List.copyOf(variables);
      set = Map.copyOf(set);
    }

    @Override
    public String words() {
      return String.join(" ", command);
    }
  }

  /// The messages that arrived in a mailbox since the last visit, or, if that is unknown, in a
  /// given time. They are neither changed nor marked as seen. The answer's body has one message on
  /// each line, as JSON:
  ///
  /// `{"id": "<a@b>", "received": "2026-08-26T09:30:00Z", "from": {"name", "mail"}, "to":
  /// ["tips@weekly.example"], "subject", "headers": {"auto-submitted": "no"}, "type": "text/plain",
  /// "text", "html"}`
  ///
  /// @param from for the first visit: older messages are ignored
  /// @param to the present
  /// @param most the largest number of messages in one visit
  record Mailbox(MailStore store, Instant from, Instant to, int most) implements SourceRequest {
    @Override
    public String words() {
      return switch (store) {
        case MailServer server -> server.host() + "/" + server.folder();
        case MailFolder folder -> folder.path();
      };
    }
  }

  /// A place where messages are stored.
  sealed interface MailStore {}

  /// An IMAP server.
  ///
  /// @param encrypted from the first byte; if false, after the greeting (STARTTLS)
  /// @param user the user name
  /// @param variable the environment variable with the password
  record MailServer(
      String host, int port, boolean encrypted, String folder, String user, String variable)
      implements MailStore {}

  /// A Maildir, or a folder with one message in each file.
  ///
  /// @param path relative to the newsletter's folder
  record MailFolder(String path) implements MailStore {}
}
