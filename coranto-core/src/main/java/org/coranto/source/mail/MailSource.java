package org.coranto.source.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.json.JsonReader;
import org.coranto.model.Tip;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest.MailFolder;
import org.coranto.web.SourceRequest.MailServer;
import org.coranto.web.SourceRequest.MailStore;
import org.coranto.web.SourceRequest.Mailbox;

/// A mail address whose messages become tips.
public final class MailSource implements Source {

  private static final ConfigKey<String> MAILBOX =
      SourceForm.required(
          "mailbox",
          SourceTypes.MAILBOX,
          "mail/tips",
          "The mailbox: a folder on an IMAP server, or a Maildir in the newsletter's folder.",
          "\"imaps://imap.example/INBOX\"");

  private static final ConfigKey<String> USER =
      SourceForm.key(
          "user",
          SourceTypes.ANY_WORDS,
          "",
          "The user name for the login.",
          "\"tips@weekly.example\"");

  private static final ConfigKey<String> PASSWORD =
      SourceForm.key(
          "password",
          SourceTypes.VARIABLE,
          "MAIL_PASSWORD",
          "The environment variable that holds the password.",
          "\"TIPS_PASSWORD\"");

  private static final ConfigKey<Optional<String>> TO =
      SourceForm.optional(
          "to",
          SourceTypes.MAIL,
          "Only messages to this address, if the mailbox also receives others.",
          "\"tips@weekly.example\"");

  static final ConfigKey<Take> TAKES =
      SourceForm.key(
          "takes",
          SourceTypes.choice("kind of message", "Kinds", Take.values()),
          Take.LINKS,
          "What a message becomes. Links: every page that it links to. A nomination"
              + " for a pick: the first link. A vote: the whole message is one vote, for"
              + " what its first line or its first link names.",
          "\"votes\"");

  private static final ConfigKey<Integer> MESSAGES =
      SourceForm.key(
          "messages",
          SourceTypes.number(1, 5_000),
          500,
          "How many messages are read per run; the next run continues with the"
              + " rest. Of a Maildir, the newest messages are read.",
          "2000");

  /// How messages are read.
  enum Take {
    LINKS,
    PICKS,
    VOTES
  }

  private static final int ENCRYPTED = 993;
  private static final int FROM_GREETING = 143;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "mail",
        "Links in messages that people send to an address (IMAP, Maildir).",
        List.of(MAILBOX, USER, PASSWORD, TO, TAKES, MESSAGES),
        "mailbox = \"imaps://imap.example/INBOX\"");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    var window = context.window();
    var request = new Mailbox(store(context), window.from(), window.to(), context.get(MESSAGES));
    return List.of(new Request(request, answer -> read(context, answer)));
  }

  private static MailStore store(SourceContext context) {
    var mailbox = context.get(MAILBOX);
    if (!mailbox.contains("://")) {
      return new MailFolder(mailbox);
    }
    var uri = URI.create(mailbox);
    boolean encrypted = "imaps".equals(uri.getScheme());
    var path = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
    return new MailServer(
        Optional.ofNullable(uri.getHost()).orElse(""),
        uri.getPort() > 0 ? uri.getPort() : encrypted ? ENCRYPTED : FROM_GREETING,
        encrypted,
        path.isEmpty() ? "INBOX" : path,
        context.get(USER),
        context.get(PASSWORD));
  }

  private static Result read(SourceContext context, HttpResponse answer) {
    var tips = new ArrayList<Tip>();
    for (var line : answer.text().lines().toList()) {
      JsonReader.read(line)
          .map(MailMessage::new)
          .filter(message -> isWanted(context, message))
          .ifPresent(message -> message.tips(context).forEach(tips::add));
    }
    return Result.tips(tips);
  }

  private static boolean isWanted(SourceContext context, MailMessage message) {
    var wanted = context.get(TO).map(it -> it.toLowerCase(Locale.ROOT));
    return !message.isAutomatic() && wanted.filter(it -> !message.to().contains(it)).isEmpty();
  }
}
