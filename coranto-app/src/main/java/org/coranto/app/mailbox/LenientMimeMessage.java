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
  interface Asked<T> {
    @Nullable T answer() throws MessagingException, IOException;
  }

  static <T> Optional<T> maybe(Asked<T> asked) {
    try {
      return Optional.ofNullable(asked.answer());
    } catch (MessagingException
        | IOException
        | RuntimeException _) { // anything that a broken message can cause
      return Optional.empty();
    }
  }

  static String text(Asked<String> asked) {
    return maybe(asked).orElse("");
  }

  static List<Address> addresses(Asked<Address[]> asked) {
    return maybe(asked).stream().flatMap(Stream::of).filter(Objects::nonNull).toList();
  }

  static List<String> headers(MimePart part, String name) {
    return maybe(() -> part.getHeader(name)).stream()
        .flatMap(Stream::of)
        .filter(Objects::nonNull)
        .toList();
  }
}
