package org.coranto.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request of a source to the outside world. The app executes it.
public sealed interface SourceRequest {

  /// As reports call it, without secrets: `https://forum.example/t/2704.json`.
  String words();

  /// A request by HTTP. The desk adds who asks, sends what it remembers (`If-None-Match`), and
  /// answers with what it remembers when nothing has changed.
  ///
  /// @param headers besides the usual ones: `Accept`
  /// @param body of a `POST`
  /// @param token a secret to send along
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

    /// A question to a service of GraphQL and the like.
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

    /// The same, and not asked at all without its secret.
    public Web required() {
      return new Web(method, address, headers, body, token.map(Token::required));
    }

    /// What is to be written there.
    public Web sending(Method how, String json) {
      return new Web(how, address, headers, Optional.of(json), token)
          .with("Content-Type", "application/json");
    }

    /// The same of another page.
    public Web at(String other) {
      return new Web(method, other, headers, body, token);
    }

    @Override
    public String words() {
      int query = address.indexOf('?');
      return query < 0 ? address : address.substring(0, query);
    }
  }

  enum Method {
    GET,
    /// A question that is too long for an address.
    POST,
    /// A `POST` that writes something; whoever repeats it, writes it twice.
    ADD,
    PUT,
    PATCH;

    /// As HTTP calls it.
    public String verb() {
      return this == ADD ? POST.name() : name();
    }

    /// Whether something there is altered.
    public boolean writes() {
      return switch (this) {
        case GET, POST -> false;
        case ADD, PUT, PATCH -> true;
      };
    }
  }

  /// A secret that stands in the environment, and how it is sent.
  ///
  /// @param variable `GITHUB_TOKEN`
  /// @param header `Authorization`
  /// @param before what stands before it: `"Bearer "`
  /// @param needed whether nothing can be asked without it
  record Token(String variable, String header, String before, boolean needed) {

    public static Token bearer(String variable) {
      return new Token(variable, "Authorization", "Bearer ", false);
    }

    public Token required() {
      return new Token(variable, header, before, true);
    }
  }

  /// A program of the newsletter's own. It runs in the newsletter's folder; what it prints is the
  /// answer's body, and its exit code the status.
  ///
  /// @param command the program and its arguments
  /// @param variables what it gets of the environment besides the path to programs, and those that
  ///   are set for it
  /// @param set variables with values
  /// @param seconds after which it is ended
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

  /// The messages that came into a mailbox since it was last looked into, or, where nobody knows
  /// when that was, in some time. They are neither changed nor marked as seen. The answer's body
  /// has one message on a line, as JSON:
  ///
  /// `{"id": "<a@b>", "received": "2026-08-26T09:30:00Z", "from": {"name", "mail"}, "to":
  /// ["tips@weekly.example"], "subject", "headers": {"auto-submitted": "no"}, "type": "text/plain",
  /// "text", "html"}`
  ///
  /// @param from what came before it is not wanted at the first look
  /// @param to the present
  /// @param most messages at one look
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

  /// A server that speaks IMAP.
  ///
  /// @param encrypted from the first byte on; otherwise from the greeting on
  /// @param user the name to log in by
  /// @param variable of the environment that holds the word to log in by
  record MailServer(
      String host, int port, boolean encrypted, String folder, String user, String variable)
      implements MailStore {}

  /// A Maildir, or a folder of messages, each in a file.
  ///
  /// @param path from the newsletter's folder
  record MailFolder(String path) implements MailStore {}
}
