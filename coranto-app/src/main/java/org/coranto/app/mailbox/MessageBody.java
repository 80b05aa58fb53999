package org.coranto.app.mailbox;

import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The plain text of a message and its HTML: the first part of each type at any depth. Attachments
/// and forwarded messages are not read.
final class MessageBody {

  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 100;
  private static final int LONGEST = 256 * 1024;

  private String plain = "";
  private String html = "";
  private int parts;

  private MessageBody() {}

  static MessageBody of(MimePart message) {
    var text = new MessageBody();
    text.read(message, 0);
    return text;
  }

  String plain() {
    return plain;
  }

  String html() {
    return html;
  }

  private void read(MimePart part, int depth) {
    boolean isAttached =
        LenientMimeMessage.text(part::getDisposition)
            .toLowerCase(Locale.ROOT)
            .equals(Part.ATTACHMENT);
    if (depth > DEEPEST || ++parts > MOST_PARTS || isAttached) {
      return;
    }
    var written = LenientMimeMessage.text(part::getContentType);
    var type =
        LenientMimeMessage.maybe(() -> new ContentType(written)).orElseGet(MessageBody::usual);
    if (type.match("multipart/*")) {
      LenientMimeMessage.maybe(part::getContent)
          .filter(MimeMultipart.class::isInstance)
          .map(MimeMultipart.class::cast)
          .ifPresent(multipart -> readParts(multipart, depth + 1));
    } else if (type.match("text/html")) {
      html = html.isEmpty() ? text(part, type) : html;
    } else if (type.match("text/plain")) {
      plain = plain.isEmpty() ? text(part, type) : plain;
    }
  }

  private void readParts(MimeMultipart multipart, int depth) {
    int count = LenientMimeMessage.maybe(multipart::getCount).orElse(0);
    for (int i = 0; i < count && parts <= MOST_PARTS; i++) {
      int at = i;
      LenientMimeMessage.maybe(() -> multipart.getBodyPart(at))
          .filter(MimePart.class::isInstance)
          .map(MimePart.class::cast)
          .ifPresent(part -> read(part, depth));
    }
  }

  /// The type of a part with a missing or invalid type (RFC 2045, section 5.2).
  private static ContentType usual() {
    try {
      return new ContentType("text/plain");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimePart part, ContentType type) {
    return LenientMimeMessage.text(() -> {
      try (var in = part.getInputStream()) {
        return FlowedText.of(decoded(beginning(in), type), type);
      }
    });
  }

  /// The bytes up to the first encoding error.
  private static byte[] beginning(InputStream in) {
    var bytes = new byte[LONGEST];
    int length = 0;
    try {
      int read = in.read(bytes, 0, LONGEST);
      while (read > 0) {
        length += read;
        read = in.read(bytes, length, LONGEST - length);
      }
    } catch (IOException _) {
      return Arrays.copyOf(bytes, length);
    }
    return Arrays.copyOf(bytes, length);
  }

  /// In the named charset. Without one, or with an unknown one: UTF-8, or windows-1252 if it is not
  /// valid UTF-8.
  private static String decoded(byte[] bytes, ContentType type) {
    var name = type.getParameter("charset");
    var named =
        name == null
            ? Optional.<Charset>empty()
            : LenientMimeMessage.maybe(() -> Charset.forName(name.strip()));
    return named
        .filter(it -> !it.equals(StandardCharsets.US_ASCII))
        .map(it -> new String(bytes, it))
        .orElseGet(() -> guessed(bytes));
  }

  private static String guessed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
