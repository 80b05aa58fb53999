package org.coranto.source.feed;

/// The title of a feed entry; for an entry without a title, such as a short post, its first words.
final class EntryTitle {

  private static final int LONGEST = 300;
  private static final int LONGEST_BEGINNING = 80;

  private EntryTitle() {}

  static String of(FeedEntry entry) {
    return entry.words().title().isEmpty()
        ? cut(entry.words().summary(), LONGEST_BEGINNING)
        : cut(entry.words().title(), LONGEST);
  }

  /// At a space, if there is one.
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
