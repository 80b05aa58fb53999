package org.coranto.check;

import java.util.Optional;
import org.coranto.model.Span;

/**
 * What a check says of a stretch of text.
 *
 * @param check the check's name: {@code tracking-parameter}
 * @param message one sentence about this text
 */
public record Finding(
    String check, Severity severity, Span span, String message, Optional<Fix> fix) {

  public Finding with(Fix mended) {
    return new Finding(check, severity, span, message, Optional.of(mended));
  }

  public Finding with(Severity other) {
    return new Finding(check, other, span, message, fix);
  }
}
