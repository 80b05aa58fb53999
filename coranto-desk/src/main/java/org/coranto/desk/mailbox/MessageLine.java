package org.coranto.desk.mailbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A message as one line of JSON (see {@code SourceRequest.Mailbox}), however broken it is: what
 * cannot be read is left out.
 */
final class MessageLine {

  /** Of what is longer, only the beginning is read. */
  static final int LONGEST = 1024 * 1024;

  private static final List<String> HEADERS =
      List.of(
          "auto-submitted",
          "precedence",
          "return-path",
          "x-autoreply",
          "x-autorespond",
          "x-spam-flag");

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_ADDRESSES = 100;

  private final byte[] bytes;
  private final MimeMessage message;

  private MessageLine(byte[] bytes, MimeMessage message) {
    this.bytes = bytes;
    this.message = message;
  }

  /** Empty for what is no message at all. */
  static Optional<String> of(byte[] bytes, Instant received) {
    var read = bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
    try {
      var session = Session.getInstance(new Properties());
      var message = new MimeMessage(session, new ByteArrayInputStream(read));
      return Optional.of(new MessageLine(read, message).written(received));
    } catch (MessagingException | IOException _) {
      return Optional.empty();
    }
  }

  private String written(Instant received) throws IOException {
    var text = new StringWriter(1024);
    try (var out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("id", id());
      out.writeStringField("received", received.toString());
      from(out);
      to(out);
      out.writeStringField("subject", Lenient.text(message::getSubject));
      headers(out);
      out.writeStringField("type", type());
      var body = BodyText.of(message);
      out.writeStringField("text", body.plain());
      out.writeStringField("html", body.html());
      out.writeEndObject();
    }
    return text.toString();
  }

  /** What has no name of its own is named by what it says. */
  private String id() {
    var own = Lenient.text(message::getMessageID).strip();
    return own.isEmpty() ? "sha256:" + digest() : own;
  }

  private String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void from(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("from");
    var from = Lenient.addresses(message::getFrom).stream().findFirst();
    out.writeStringField("name", from.map(MessageLine::name).orElse(""));
    out.writeStringField("mail", from.map(MessageLine::mail).orElse(""));
    out.writeEndObject();
  }

  private void to(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("to");
    for (var kind : List.of(Message.RecipientType.TO, Message.RecipientType.CC)) {
      for (var address :
          Lenient.addresses(() -> message.getRecipients(kind)).stream()
              .limit(MOST_ADDRESSES)
              .toList()) {
        out.writeString(mail(address));
      }
    }
    for (var delivered : Lenient.headers(message, "Delivered-To")) {
      out.writeString(delivered.strip());
    }
    out.writeEndArray();
  }

  private void headers(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("headers");
    for (var name : HEADERS) {
      var values = Lenient.headers(message, name);
      if (!values.isEmpty()) {
        out.writeStringField(name, values.getFirst());
      }
    }
    out.writeEndObject();
  }

  private String type() {
    var written = Lenient.text(message::getContentType);
    return Lenient.text(() -> new ContentType(written).getBaseType()).toLowerCase(Locale.ROOT);
  }

  private static String name(Address address) {
    return address instanceof InternetAddress internet ? Lenient.text(internet::getPersonal) : "";
  }

  private static String mail(Address address) {
    return address instanceof InternetAddress internet ? Lenient.text(internet::getAddress) : "";
  }
}
