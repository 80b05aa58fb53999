package org.coranto.app.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads parts of a message that may be broken; parts that cannot be read are empty.
final class LenientMimeMessage {

  private LenientMimeMessage() {}

  /// Reads one part of a message.
  @FunctionalInterface
  interface Getter<T> {
    @Nullable T answer() throws MessagingException, IOException;
  }

  static <T> Optional<T> maybe(Getter<T> getter) {
    try {
      return Optional.ofNullable(getter.answer());
    } catch (MessagingException
        | IOException
        | RuntimeException _) { // anything that a broken message can cause
      return Optional.empty();
    }
  }

  static String text(Getter<String> getter) {
    return maybe(getter).orElse("");
  }

  static List<Address> addresses(Getter<Address[]> getter) {
    return maybe(getter).stream().flatMap(Stream::of).filter(Objects::nonNull).toList();
  }

  static List<String> headers(MimePart part, String name) {
    return maybe(() -> part.getHeader(name)).stream()
        .flatMap(Stream::of)
        .filter(Objects::nonNull)
        .toList();
  }
}
