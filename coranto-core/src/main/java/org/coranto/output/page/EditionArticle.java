package org.coranto.output.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.output.html.HtmlWriter;
import org.coranto.output.plain.DayNames;

/// An edition as shown on its own page and on the front page.
final class EditionArticle {

  private static final int WORDS_A_MINUTE = 230;
  private static final int USUAL_LENGTH = 1 << 16;
  private static final int SUMMARY_LENGTH = 200;
  private static final int SHORTEST_SUMMARY = 40;

  private EditionArticle() {}

  /// @param home the page of the permalinks, or empty for this page
  static Map<String, Object> variables(PageLayout layout, Edition edition, String home) {
    var head = edition.head();
    boolean rightToLeft = Language.isRightToLeft(head.language());
    var body = new StringBuilder(USUAL_LENGTH);
    var style = new PageStyle(layout.word("permalink"), home, rightToLeft);
    new HtmlWriter(body, style).edition(edition);
    var variables = new HashMap<String, Object>();
    variables.put("title", head.title());
    variables.put("number", head.number().isPresent() ? head.number().getAsInt() : "");
    variables.put(
        "date", DayNames.time(head.date(), layout.days(head.language()).whole(head.date())));
    variables.put("minutes", minutes(edition));
    variables.put("links", edition.entries().mapToInt(it -> it.body().links().size()).sum());
    variables.put("draft", head.draft());
    variables.put("body", body.toString());
    variables.put("href", layout.href(head.route()));
    variables.put("contents", TableOfContents.of(edition.sections()));
    variables.put("source", layout.source(head.file()));
    variables.put("data", data(layout, head));
    return variables;
  }

  private static String data(PageLayout layout, EditionHead head) {
    return layout.config().outputs().renders("data")
        ? layout.href(head.beside("edition.json"))
        : "";
  }

  private static int minutes(Edition edition) {
    int words = edition.entries().mapToInt(entry -> words(entry.body().text())).sum();
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = text.charAt(i) > ' ';
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }

  /// The first words that are long enough for a summary; empty if there are none.
  static String summary(Edition edition) {
    return edition
        .entries()
        .filter(Entry.ProseEntry.class::isInstance)
        .map(entry -> entry.body().text())
        .filter(text -> text.length() >= SHORTEST_SUMMARY)
        .findFirst()
        .map(EditionArticle::cut)
        .orElse("");
  }

  private static String cut(String text) {
    if (text.length() <= SUMMARY_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', SUMMARY_LENGTH);
    return text.substring(0, space > SHORTEST_SUMMARY ? space : SUMMARY_LENGTH) + " …";
  }

  static SitePage page(EditionHead head, Edition edition) {
    return new SitePage(
        head.route(), head.title(), summary(edition), Optional.of(head), !head.draft());
  }
}
