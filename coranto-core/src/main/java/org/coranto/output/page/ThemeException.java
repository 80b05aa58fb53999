package org.coranto.output.page;

/// A theme's file has a mistake: `theme/edition.html:12: There is no variable "titel" here. Did you
/// mean "title"?`
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }
}
