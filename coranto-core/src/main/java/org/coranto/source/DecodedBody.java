package org.coranto.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Decodes the bytes of a feed or a calendar. Servers and feeds both declare an encoding, and both
/// may be wrong: the first one that fits all bytes is used, in the order of RFC 7303 (byte order
/// mark, server, declaration).
public final class DecodedBody {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private DecodedBody() {}

  /// @param contentType `application/rss+xml; charset=iso-8859-1`, or empty
  public static String of(byte[] bytes, String contentType) {
    return Stream.of(
            mark(bytes),
            named(parameter(contentType)),
            named(declared(bytes)),
            Optional.of(StandardCharsets.UTF_8),
            Optional.of(WINDOWS))
        .flatMap(Optional::stream)
        .flatMap(charset -> decoded(bytes, charset).stream())
        .findFirst()
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /// By the byte order mark, or by the bytes of a `<` in UTF-16.
  private static Optional<Charset> mark(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static String parameter(String contentType) {
    return behind(contentType, "charset=");
  }

  /// `<?xml version="1.0" encoding="iso-8859-1"?>`.
  private static String declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    int end = head.indexOf("?>");
    return end < 0 ? "" : behind(head.substring(0, end), "encoding=");
  }

  private static String behind(String text, String name) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(name);
    if (at < 0) {
      return "";
    }
    var value = text.substring(at + name.length()).strip();
    int from = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
    int to = from;
    while (to < value.length() && "\"'; \t\r\n".indexOf(value.charAt(to)) < 0) {
      to++;
    }
    return value.substring(from, to);
  }

  /// The charset, as browsers understand its name: Latin 1 is Windows-1252, and ASCII is ignored.
  private static Optional<Charset> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "", "us-ascii", "ascii", "utf-16" -> Optional.empty();
      case "iso-8859-1", "latin1", "iso8859-1" -> Optional.of(WINDOWS);
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }
}
