package org.coranto.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.HttpResponse;
import org.coranto.web.LinkedPages;
import org.coranto.web.PageAnswer;
import org.coranto.web.RedirectChain;

/// Web pages as written in the `` ```http https://example.org/post `` blocks of a documentation
/// page: a status line, headers, an empty line, a body.
///
/// An answer that is not HTTP is written in words: `certificate expired on 1 August 2026`, `unknown
/// the server did not answer`.
record AnsweredPages(Map<String, String> answers) implements LinkedPages {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```http (\\S+)\\n(.*?)^```$");

  static AnsweredPages of(String markdown) {
    var answers = new HashMap<String, String>();
    for (var block = BLOCK.matcher(markdown); block.find(); ) {
      answers.put(block.group(1), block.group(2));
    }
    return new AnsweredPages(Map.copyOf(answers));
  }

  @Override
  public Optional<PageAnswer> at(String href) {
    var address = LinkedPages.address(href);
    return answers.containsKey(address)
        ? Optional.of(ask(RedirectChain.from(address)))
        : Optional.empty();
  }

  private PageAnswer ask(RedirectChain chain) {
    var text = answers.getOrDefault(chain.address(), "unknown nobody wrote an answer");
    if (text.startsWith("certificate ")) {
      return new PageAnswer.BadCertificate(text.substring(12).strip());
    }
    if (text.startsWith("unknown ")) {
      return new PageAnswer.Unknown(text.substring(8).strip());
    }
    return switch (chain.then(answer(text))) {
      case RedirectChain.Step.Follow(var longer) -> ask(longer);
      case RedirectChain.Step.End(PageAnswer.Gone(int status, var _)) ->
          new PageAnswer.Gone(status, copy(chain.start()));
      case RedirectChain.Step.End(var answer) -> answer;
    };
  }

  private ArchivedCopy copy(String page) {
    var answer = answers.get(ArchivedCopy.question(ArchivedCopy.AVAILABILITY, page));
    return answer == null ? new ArchivedCopy.Unknown() : ArchivedCopy.read(answer(answer));
  }

  /// `HTTP/1.1 200 OK`, headers, an empty line, a body.
  static HttpResponse answer(String text) {
    int end = text.indexOf("\n\n");
    var head = (end < 0 ? text : text.substring(0, end)).lines().toList();
    var body = end < 0 ? "" : text.substring(end + 2);
    var headers = new HashMap<String, String>();
    for (var line : head.subList(1, head.size())) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new HttpResponse(
        Integer.parseInt(head.getFirst().split(" ")[1]),
        headers,
        body.getBytes(StandardCharsets.UTF_8));
  }
}
