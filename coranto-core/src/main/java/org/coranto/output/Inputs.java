package org.coranto.output;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.coranto.model.EditionHead;

/// The values that an artifact depends on, as bytes that are equal in every process.
///
/// Each value is written as its type, its length and its content, so that different sequences of
/// values give different bytes. There is no method for arbitrary objects: a value without an order
/// (a map, a set) or without a stable form cannot be written by mistake.
public final class Inputs {

  private static final byte TEXT = 1;
  private static final byte NUMBER = 2;
  private static final byte LIST = 3;

  private byte[] bytes = new byte[256];
  private int size;

  /// A single text.
  public static Fingerprint of(String text) {
    return new Inputs().text(text).fingerprint();
  }

  /// Heads of editions, in this order.
  public static Fingerprint of(List<EditionHead> heads) {
    return new Inputs().heads(heads).fingerprint();
  }

  public Inputs text(String text) {
    var content = text.getBytes(StandardCharsets.UTF_8);
    room(content.length + 1 + Integer.BYTES);
    bytes[size++] = TEXT;
    length(content.length);
    System.arraycopy(content, 0, bytes, size, content.length);
    size += content.length;
    return this;
  }

  public Inputs number(long number) {
    room(1 + Long.BYTES);
    bytes[size++] = NUMBER;
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (number >>> shift);
    }
    return this;
  }

  public Inputs flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  public Inputs day(LocalDate day) {
    return number(day.toEpochDay());
  }

  /// Texts in this order; for an optional value, a list of none or one.
  public Inputs texts(List<String> texts) {
    return each(texts, Inputs::text);
  }

  /// Values in this order, each as `one` writes it.
  public <T> Inputs each(List<T> values, BiConsumer<Inputs, T> one) {
    room(1 + Integer.BYTES);
    bytes[size++] = LIST;
    length(values.size());
    for (var value : values) {
      one.accept(this, value);
    }
    return this;
  }

  public Inputs heads(List<EditionHead> heads) {
    return each(heads, Inputs::head);
  }

  /// The whole head, with the digest of the edition's text.
  public Inputs head(EditionHead head) {
    return text(head.file())
        .text(head.title())
        .number(head.number().orElse(-1))
        .day(head.date())
        .text(head.slug())
        .text(head.language())
        .text(head.route())
        .flag(head.draft())
        .text(head.digest())
        .each(head.aliases(), (inputs, alias) -> inputs.text(alias.path()));
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(bytes, size);
  }

  private void length(int length) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (length >>> shift);
    }
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
