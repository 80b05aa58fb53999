package org.coranto.source;

import java.time.LocalDate;
import java.util.Optional;

/// Why an answer to a source's request cannot be used.
public sealed interface SourceTrouble {

  /// A phrase that follows the source's name: `answered 404`.
  String words();

  /// The server answered with an error.
  record Status(int status) implements SourceTrouble {
    @Override
    public String words() {
      return "answered " + status;
    }
  }

  /// One of several pages has an error.
  record PageStatus(int status, String address) implements SourceTrouble {
    @Override
    public String words() {
      return "answered %d for %s".formatted(status, address);
    }
  }

  /// A service refused the request.
  ///
  /// @param said the reason that it gave, on one line; empty if it gave none
  record Refused(int status, String said) implements SourceTrouble {
    @Override
    public String words() {
      return "answered %d: %s".formatted(status, said.isEmpty() ? meaning() : said);
    }

    private String meaning() {
      return switch (status) {
        case 401 -> "a token is missing or not valid";
        case 403 -> "access denied";
        case 404, 410 -> "not found";
        case 429 -> "too many requests";
        default -> status >= 500 ? "server error" : "the server did not accept the request";
      };
    }
  }

  /// The answer of a service is not JSON.
  ///
  /// @param beginning of the answer, on one line
  record NotJson(String beginning) implements SourceTrouble {
    @Override
    public String words() {
      return "the answer is not JSON: " + beginning;
    }
  }

  /// The kind of document that a source reads.
  enum Format {
    FEED("feed"),
    CALENDAR("calendar");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  /// The answer is empty.
  record Empty() implements SourceTrouble {
    @Override
    public String words() {
      return "answered with an empty page";
    }
  }

  /// The answer is a page for people.
  ///
  /// @param link the document that the page names instead
  record WebPage(Format expected, Optional<String> link) implements SourceTrouble {
    @Override
    public String words() {
      return "answered with a web page, not a "
          + expected.word
          + link.map(it -> "; the page links to this %s: %s".formatted(expected.word, it))
              .orElse("");
    }
  }

  /// The answer is another document.
  record OtherFormat(Format expected) implements SourceTrouble {
    @Override
    public String words() {
      return "answered with something that is not a " + expected.word;
    }
  }

  /// A page of a report has no content.
  record EmptyReport(LocalDate day) implements SourceTrouble {
    @Override
    public String words() {
      return "has neither title nor text on the page of " + day;
    }
  }

  /// A program failed.
  record ExitCode(int code) implements SourceTrouble {
    @Override
    public String words() {
      return "ended with exit code " + code;
    }
  }

  /// A program printed something else than a JSON object.
  ///
  /// @param line its number, from 1
  /// @param text its beginning
  record NoObject(int line, String text) implements SourceTrouble {
    @Override
    public String words() {
      return "printed a line that is not a JSON object (line %d): %s".formatted(line, text);
    }
  }

  /// A program printed an object that is no tip.
  ///
  /// @param fault as in `has no title`
  record InvalidTip(int line, String fault) implements SourceTrouble {
    @Override
    public String words() {
      return "printed an invalid tip (line %d): it %s".formatted(line, fault);
    }
  }

  /// The list of groups could not be fetched.
  record NoGroupList(int status) implements SourceTrouble {
    @Override
    public String words() {
      return "answered %d to the request for the list of groups".formatted(status);
    }
  }

  /// The list of groups is empty.
  record NoGroups() implements SourceTrouble {
    @Override
    public String words() {
      return "has a list of groups without any name";
    }
  }

  /// There is no group with this name.
  record NoGroup(String name) implements SourceTrouble {
    @Override
    public String words() {
      return "has no group “%s”".formatted(name);
    }
  }

  /// The service refused the events of one group.
  record GroupRefused(String name, GroupRefusal why) implements SourceTrouble {
    @Override
    public String words() {
      return "%s, for the group “%s”".formatted(why.words(), name);
    }
  }

  /// A search ran out of time at the service: its list may be short.
  record IncompleteSearch() implements SourceTrouble {
    @Override
    public String words() {
      return "answered incompletely: its search ran out of time, so items may be missing";
    }
  }

  /// A search found more than the service returns.
  record TooManyResults(long total, int most) implements SourceTrouble {
    @Override
    public String words() {
      return "found %,d items, of which it returns only %,d; divide the query"
          .formatted(total, most);
    }
  }

  /// A page that should have an event has none that can be read.
  record NoEvent(String address) implements SourceTrouble {
    @Override
    public String words() {
      return "has no event in a form that Coranto reads (schema.org as JSON-LD or microdata) at "
          + address;
    }
  }

  /// A source needs more requests than any run should send.
  record TooManyRequests(int most) implements SourceTrouble {
    @Override
    public String words() {
      return "needed more than %,d requests".formatted(most);
    }
  }

  /// The reader of the answer failed.
  ///
  /// @param request as reports name it, without secrets
  /// @param fault the name of the error
  record Unreadable(String request, String fault) implements SourceTrouble {
    @Override
    public String words() {
      return "answered at %s with something that Coranto cannot read (%s)"
          .formatted(request, fault);
    }
  }
}
