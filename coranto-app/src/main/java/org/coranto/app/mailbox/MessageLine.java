package org.coranto.app.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.coranto.json.JsonWriter;

/// A message as one line of JSON (see `SourceRequest.Mailbox`). Parts of a broken message that
/// cannot be read are left out.
final class MessageLine {

  /// The size limit in bytes; of a longer message only the beginning is read.
  static final int LONGEST = 1024 * 1024;

  private static final List<String> HEADERS =
      List.of(
          "auto-submitted",
          "precedence",
          "return-path",
          "x-autoreply",
          "x-autorespond",
          "x-spam-flag");

  /// Two encoded words next to each other, in one charset and encoding, without padding between.
  private static final Pattern DIVIDED =
      Pattern.compile(
          "=\\?([^?\\s]+)\\?([QqBb])\\?([^?\\s]*[^?\\s=])\\?=\\s+=\\?\\1\\?\\2\\?([^?\\s]*)\\?=");

  private static final int MOST_ADDRESSES = 100;

  private static final Properties UTF_8_HEADERS = new Properties();

  static {
    UTF_8_HEADERS.setProperty("mail.mime.allowutf8", "true"); // RFC 6532
  }

  private final byte[] bytes;
  private final MimeMessage message;

  private MessageLine(byte[] bytes, MimeMessage message) {
    this.bytes = bytes;
    this.message = message;
  }

  /// Empty if the bytes are not a message.
  static Optional<String> of(byte[] bytes, Instant received) {
    var read = bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
    try {
      var session = Session.getInstance(UTF_8_HEADERS);
      var message = new MimeMessage(session, new ByteArrayInputStream(read));
      return Optional.of(new MessageLine(read, message).written(received));
    } catch (MessagingException | IOException _) {
      return Optional.empty();
    }
  }

  private String written(Instant received) throws IOException {
    var body = MessageBody.of(message);
    return JsonWriter.compact(out -> {
      out.text("id", id());
      out.text("received", received.toString());
      from(out);
      to(out);
      out.text("subject", LenientMimeMessage.text(this::subject));
      headers(out);
      out.text("type", type());
      out.text("text", body.plain());
      out.text("html", body.html());
    });
  }

  /// The message's own ID, or a digest of its content.
  private String id() {
    var own = LenientMimeMessage.text(message::getMessageID).strip();
    return own.isEmpty() ? "sha256:" + digest() : own;
  }

  private String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void from(JsonWriter out) {
    out.object(
        "from",
        () -> {
          var from = LenientMimeMessage.addresses(message::getFrom).stream().findFirst();
          out.text("name", from.map(MessageLine::name).orElse(""));
          out.text("mail", from.map(MessageLine::mail).orElse(""));
        });
  }

  private void to(JsonWriter out) {
    out.array(
        "to",
        () -> {
          for (var kind : List.of(Message.RecipientType.TO, Message.RecipientType.CC)) {
            for (var address :
                LenientMimeMessage.addresses(() -> message.getRecipients(kind)).stream()
                    .limit(MOST_ADDRESSES)
                    .toList()) {
              out.element(mail(address));
            }
          }
          for (var delivered : LenientMimeMessage.headers(message, "Delivered-To")) {
            out.element(delivered.strip());
          }
        });
  }

  /// A letter may be divided between two encoded words, against RFC 2047 (section 5).
  private String subject() throws MessagingException, IOException {
    var written = message.getHeader("Subject", " ");
    return written == null
        ? ""
        : MimeUtility.decodeText(
            DIVIDED.matcher(MimeUtility.unfold(written)).replaceAll("=?$1?$2?$3$4?="));
  }

  private void headers(JsonWriter out) {
    out.object(
        "headers",
        () -> {
          for (var name : HEADERS) {
            var values = LenientMimeMessage.headers(message, name);
            if (!values.isEmpty()) {
              out.text(name, values.getFirst());
            }
          }
        });
  }

  private String type() {
    var written = LenientMimeMessage.text(message::getContentType);
    return LenientMimeMessage.text(() -> new ContentType(written).getBaseType())
        .toLowerCase(Locale.ROOT);
  }

  private static String name(Address address) {
    return address instanceof InternetAddress internet
        ? LenientMimeMessage.text(internet::getPersonal)
        : "";
  }

  private static String mail(Address address) {
    return address instanceof InternetAddress internet
        ? LenientMimeMessage.text(internet::getAddress)
        : "";
  }
}
