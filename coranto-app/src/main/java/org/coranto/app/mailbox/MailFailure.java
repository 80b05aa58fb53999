package org.coranto.app.mailbox;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Texts for errors of mailboxes and messages.
final class MailFailure {

  private static final int DEEPEST = 10;
  private static final String LATE = "it did not answer in time";

  private MailFailure() {}

  /// Describes the deepest cause: the guard, the certificate, the network.
  static String words(Throwable trouble) {
    var chain = chain(trouble);
    for (var cause : chain) {
      switch (cause) {
        case CertificateException _ -> {
          return "its certificate is not trusted: " + said(chain.getLast());
        }
        case SocketTimeoutException _ -> {
          return LATE;
        }
        case ConnectException _ -> {
          return "could not connect to its port";
        }
        default -> {}
      }
    }
    return switch (chain.getLast()) {
      case UnknownHostException e when !said(e).contains(" ") -> "there is no such host";
      case SSLException e -> "no secure connection could be made: " + said(e);
      case Throwable last -> said(last);
    };
  }

  private static List<Throwable> chain(Throwable trouble) {
    var chain = new ArrayList<Throwable>();
    for (var cause = trouble; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
      chain.add(cause);
    }
    return chain;
  }

  private static String said(Throwable cause) {
    var words =
        Optional.ofNullable(cause.getMessage())
            .flatMap(all -> all.lines().map(String::strip).filter(it -> !it.isEmpty()).findFirst())
            .orElse("the connection was closed");

    // the mail library reports some timeouts only as text: “* BYE Jakarta Mail Exception: …: Read
    // timed out”
    return words.contains("timed out") ? LATE : words;
  }
}
