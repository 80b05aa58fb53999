package org.coranto.output.html;

/// The direction of a text, by its letters: one Latin name does not reverse an Arabic title.
enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /// Mostly left to right, with words in the other direction.
  MIXED;

  private static final char FIRST_HEBREW_LETTER = '\u05D0';

  static Direction of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_HEBREW_LETTER) {
        return counted(text);
      }
    }
    return LEFT_TO_RIGHT;
  }

  private static Direction counted(String text) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Character.getDirectionality(text.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            right++;
        default -> {}
      }
    }
    return right == 0 ? LEFT_TO_RIGHT : right > left ? RIGHT_TO_LEFT : MIXED;
  }
}
