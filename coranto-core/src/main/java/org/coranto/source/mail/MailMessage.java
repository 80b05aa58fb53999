package org.coranto.source.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.json.JsonValue;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.SourceContext;
import org.coranto.web.HtmlText;

/// A message from the mail server. The sender's address is only kept in the person.
record MailMessage(JsonValue json) {

  private static final int MOST_WORDS = 2_000;
  private static final int LONGEST_SUBJECT = 300;

  /// Media types of automatic messages: reports of delivery, of reading, of complaints.
  private static final Set<String> MACHINES_TYPES =
      Set.of("multipart/report", "message/delivery-status", "message/disposition-notification");

  private static final Set<String> MACHINES_PRECEDENCE = Set.of("auto_reply", "junk", "bulk");

  /// `Re:`, `Fwd:`, and the same in other languages.
  private static final Set<String> ANSWERS =
      Set.of("re", "fw", "fwd", "aw", "wg", "sv", "vs", "tr", "rv", "antw", "res", "enc", "r", "i");

  private static final Set<String> MARKS =
      Set.of("external", "ext", "extern", "external email", "external sender", "spam", "bulk");

  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]{1,40})\\]\\s*");

  private static final Pattern PREFIX = Pattern.compile("\\[([^\\[\\]]{1,30})\\]\\s+(\\S.*)");

  Optional<Instant> received() {
    return json.instant("received");
  }

  /// The recipients, in lower case.
  List<String> to() {
    return json.list("to").stream().map(it -> it.text().toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether it is not from a person (RFC 3834, RFC 3464): automatic replies, reports of delivery,
  /// messages of mailing lists, and spam.
  boolean isAutomatic() {
    var submitted = header("auto-submitted");
    return MACHINES_TYPES.contains(json.text("type"))
        || !(submitted.isEmpty() || submitted.startsWith("no"))
        || MACHINES_PRECEDENCE.contains(header("precedence"))
        || !header("x-autoreply").isEmpty()
        || !header("x-autorespond").isEmpty()
        || header("return-path").equals("<>")
        || header("x-spam-flag").equals("yes");
  }

  private String header(String name) {
    return json.get("headers").text(name).strip().toLowerCase(Locale.ROOT);
  }

  /// A tip for each linked page, or for the first one, or for the message.
  Stream<Tip> tips(SourceContext context) {
    var body = MailBody.of(json.text("text"), json.text("html"));
    return switch (context.get(MailSource.TAKES)) {
      case LINKS ->
          body.links().stream()
              .map(link -> link(link.address(), title(link, body)))
              .map(content -> tip(context, content, body.words()));
      case PICKS ->
          body.links().stream()
              .limit(1)
              .map(link -> new TipContent.Nomination(link.address(), title(link, body), "", 0))
              .map(content -> tip(context, content, body.words()));
      case VOTES -> vote(context, body).stream();
    };
  }

  /// `[audio] Fog` has the prefix `audio`.
  private static TipContent link(String address, String title) {
    var match = PREFIX.matcher(title);
    return match.matches()
        ? new TipContent.Link(
            address, match.group(2), List.of(match.group(1).toLowerCase(Locale.ROOT)), "")
        : new TipContent.Link(address, title, List.of(), "");
  }

  private String title(HtmlText.Link link, MailBody body) {
    var title = body.links().size() == 1 ? subject() : link.words();
    return title.isEmpty() ? subject() : title;
  }

  /// `[tips] [EXTERNAL]`: marks of lists and companies before the subject.
  private String withoutMarks(String subject) {
    var rest = subject;
    for (var mark = MARK.matcher(rest); mark.lookingAt(); mark = MARK.matcher(rest)) {
      var word = mark.group(1).toLowerCase(Locale.ROOT);
      boolean known =
          MARKS.contains(word) || to().stream().anyMatch(address -> address.startsWith(word + "@"));
      if (!known) {
        return rest;
      }
      rest = rest.substring(mark.end());
    }
    return rest;
  }

  /// A vote for its first line, or its first link. The rest of the message is not kept.
  private Optional<Tip> vote(SourceContext context, MailBody body) {
    var line = body.words().lines().map(String::strip).filter(it -> !it.isEmpty()).findFirst();
    var address = body.links().stream().map(HtmlText.Link::address).findFirst();
    return line.or(() -> address)
        .map(words ->
            words.length() <= LONGEST_SUBJECT ? words : words.substring(0, LONGEST_SUBJECT))
        .map(words -> new TipContent.Nomination(address.orElse(""), words, "", 0))
        .map(vote -> from(context.tip(json.text("id"), "", vote)));
  }

  private Tip tip(SourceContext context, TipContent content, String words) {
    var said = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…";
    return from(context.tip(json.text("id") + " " + content.address(), "", content).saying(said));
  }

  private Tip from(Tip tip) {
    var sent = tip.by(sender());
    return received().map(sent::at).orElse(sent);
  }

  /// The sender; anonymous without a name, because the address must not be shown.
  private Person sender() {
    var name = json.get("from").text("name").strip();
    var shown = name.isEmpty() || name.contains("@") ? "a reader" : name;
    return new Person(shown, "", json.get("from").text("mail"));
  }

  private String subject() {
    var subject = withoutMarks(json.text("subject").replaceAll("\\s+", " ").strip());
    for (int colon = subject.indexOf(':');
        colon > 0 && ANSWERS.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        colon = subject.indexOf(':')) {
      subject = withoutMarks(subject.substring(colon + 1).strip());
    }
    var cut = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    return cut.isEmpty() ? "(no subject)" : cut;
  }
}
