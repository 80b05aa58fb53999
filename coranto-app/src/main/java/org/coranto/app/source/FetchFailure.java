package org.coranto.app.source;

import java.nio.file.Path;
import org.coranto.app.http.HttpResult;

/// Why the request of a source or to a forge has no answer.
public sealed interface FetchFailure {

  /// A phrase that follows the name of the source: `could not be fetched from …`.
  String words();

  /// A secret that is needed is not in the environment.
  record NoVariable(String variable) implements FetchFailure {
    @Override
    public String words() {
      return "needs the environment variable %s, which is not set".formatted(variable);
    }
  }

  /// A secret contains what no header can contain.
  record BadSecret(String variable) implements FetchFailure {
    @Override
    public String words() {
      return "cannot send the value of %s; a token has only letters, digits and signs"
          .formatted(variable);
    }
  }

  /// The server has a bad certificate.
  ///
  /// @param address as reports name it, without secrets
  record BadCertificate(String address, String why) implements FetchFailure {
    @Override
    public String words() {
      return "could not be fetched from %s: its certificate %s".formatted(address, why);
    }
  }

  /// The request was not sent.
  record Refused(String address, HttpResult.Refused why) implements FetchFailure {
    @Override
    public String words() {
      return switch (why.reason()) {
        case PRIVATE_ADDRESS ->
            "was not fetched: refused to connect to %s: private address. To allow it, set network = \"private\" for this source"
                .formatted(address);
        case NOT_A_WEB_ADDRESS, CREDENTIALS_IN_ADDRESS, PORT, ROBOTS, ROBOTS_UNREADABLE ->
            "was not fetched from %s: %s".formatted(address, why.words());
      };
    }
  }

  /// There was no response.
  record NoResponse(String address, HttpResult.Failed why) implements FetchFailure {
    @Override
    public String words() {
      return "could not be fetched from %s: %s".formatted(address, why.words());
    }
  }

  /// A source that runs a program names none.
  record NoCommand() implements FetchFailure {
    @Override
    public String words() {
      return "has an empty command";
    }
  }

  /// The program could not be started.
  record NotStarted(String program, Path folder) implements FetchFailure {
    @Override
    public String words() {
      return "could not run %s in %s: check that it exists and is executable"
          .formatted(program, folder.toAbsolutePath().normalize());
    }
  }

  /// The output of the program could not be read.
  record NoOutput(String command) implements FetchFailure {
    @Override
    public String words() {
      return "could not read the output of %s".formatted(command);
    }
  }

  /// The program took too long.
  record NotFinished(int seconds) implements FetchFailure {
    @Override
    public String words() {
      return "was not finished after %d seconds; the key “seconds” allows more".formatted(seconds);
    }
  }

  /// @param said what the program printed to its error output, without secrets
  record ExitCode(int code, String said) implements FetchFailure {
    @Override
    public String words() {
      return "ended with exit code %d%s".formatted(code, said.isEmpty() ? "" : ": " + said);
    }
  }

  /// @param most the number of bytes that are allowed
  record TooMuchOutput(int most) implements FetchFailure {
    @Override
    public String words() {
      return "printed more than %,d bytes".formatted(most);
    }
  }

  /// The mailbox could not be read.
  ///
  /// @param words as the mail library or its server gives the reason
  record NoMail(String words) implements FetchFailure {}
}
