package org.coranto.app.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coranto.web.SourceRequest.Mailbox;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// Reads an open folder in the order of arrival, from the place where the last run ended or, for
/// the first run, from a given day. A run ends when it has enough messages or bytes, or when its
/// time is over; the next run continues. A message that cannot be read is reported and fetched
/// again in the next run.
final class ImapFolderReader {

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /// A margin for time zones: servers compare dates in theirs, the mail library writes them in
  /// ours.
  private static final Duration ZONES = Duration.ofDays(2);

  private final IMAPFolder folder;
  private final Mailbox wanted;
  private final Optional<MailPlace> before;
  private final Supplier<Instant> clock;
  private final Instant end;
  private final List<String> lines = new ArrayList<>();
  private final SkippedMessages misses = new SkippedMessages();
  private long bytes;
  private int left;
  private long last;
  private Instant reached;

  ImapFolderReader(IMAPFolder folder, MailQuery query, Supplier<Instant> clock) {
    this.folder = folder;
    this.wanted = query.wanted();
    this.before = query.before();
    this.clock = clock;
    this.end = clock.get().plus(LONGEST);
    this.reached = wanted.from();
  }

  MailRead read() throws MessagingException {
    long numbering = folder.getUIDValidity();
    var known = before.filter(place -> !wanted.from().isBefore(place.since()));
    var since = known.map(MailPlace::since).orElse(wanted.from());
    var same = known.filter(place -> place.numbering() == numbering);
    if (same.isPresent()) {
      readOn(same.get());
    } else {
      readFrom(earlier(wanted.from(), known.map(MailPlace::reached).orElse(wanted.from())));
    }
    var place = new MailPlace(numbering, last, since, reached, misses.numbers());
    return new MailRead(lines, troubles(), numbering > 0 ? Optional.of(place) : Optional.empty());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private List<String> troubles() {
    var more = "has %,d more messages; the next run reads them".formatted(left);
    return Stream.concat(misses.words().stream(), left > 0 ? Stream.of(more) : Stream.empty())
        .toList();
  }

  /// New messages first, so that an old one that breaks the connection does not block them.
  private void readOn(MailPlace place) throws MessagingException {
    last = place.last();
    reached = place.reached();
    var above = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
    readAll(above, Instant.MIN);
    for (long number : place.missed()) {
      readAgain(number);
    }
  }

  private void readFrom(Instant from) throws MessagingException {
    long next = folder.getUIDNext();
    reached = from;
    var day = Date.from(from.minus(ZONES));
    readAll(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, day)), from);
    if (left == 0) {
      last = Math.max(last, next - 1);
    }
  }

  private void readAll(Message[] found, Instant from) throws MessagingException {
    long before = last;
    var some = Arrays.copyOf(found, Math.min(found.length, wanted.most()));
    var profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    folder.fetch(some, profile);
    int done = 0;
    while (done < some.length && mayGoOn()) {
      // “above 17” includes the highest message, even if that is 17
      if (number(some[done]) > before) {
        readNext(some[done], from);
      }
      done++;
    }
    left = found.length - done;
  }

  private boolean mayGoOn() {
    return folder.isOpen() && bytes < MOST_BYTES && clock.get().isBefore(end);
  }

  private void readNext(Message message, Instant from) {
    var received = received(message);
    last = Math.max(last, number(message));
    if (!received.isBefore(from)) {
      line(message, number(message), received);
      reached = received.isAfter(reached) && received.isBefore(wanted.to()) ? received : reached;
    }
  }

  private void readAgain(long number) {
    if (!mayGoOn()) {
      misses.keep(number);
      return;
    }
    try {
      var message = folder.getMessageByUID(number);
      if (message != null) { // not deleted yet
        line(message, number, received(message));
      }
    } catch (MessagingException e) {
      misses.add(number, "", MailFailure.words(e));
    }
  }

  /// 0 if the message was deleted meanwhile.
  private long number(Message message) {
    return LenientMimeMessage.maybe(() -> folder.getUID(message)).orElse(0L);
  }

  private Instant received(Message message) {
    return LenientMimeMessage.maybe(message::getReceivedDate)
        .map(Date::toInstant)
        .orElse(wanted.to());
  }

  private void line(Message message, long number, Instant received) {
    var day = received.toString().substring(0, 10);
    try (var in = ((IMAPMessage) message).getMimeStream()) {
      var read = in.readNBytes(MessageLine.LONGEST);
      bytes += read.length;
      MessageLine.of(read, received)
          .filter(_ -> read.length > 0)
          .ifPresentOrElse(
              lines::add, () -> misses.add(number, day, "the server sent nothing of it"));
    } catch (IOException
        | MessagingException
        | RuntimeException e) { // anything that a broken message can cause
      if (!message.isExpunged()) { // or it was deleted meanwhile
        misses.add(number, day, MailFailure.words(e));
      }
    }
  }
}
