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

/** Asks a message that may be broken anywhere; what cannot be read is not there. */
final class LenientMimeMessage {

  private LenientMimeMessage() {}

  /** A question to a message. */
  @FunctionalInterface
  interface Asked<T> {
    @Nullable T answer() throws MessagingException, IOException;
  }

  static <T> Optional<T> maybe(Asked<T> asked) {
    try {
      return Optional.ofNullable(asked.answer());
    } catch (MessagingException | IOException | RuntimeException _) { // whatever a message breaks
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
