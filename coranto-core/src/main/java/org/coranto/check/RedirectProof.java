package org.coranto.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.edition.Link;
import org.coranto.url.WebAddress;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;

/// Whether the target of a redirect is the page that was linked. A status code is not the content:
/// servers redirect lost pages to their front page, permanently.
public enum RedirectProof {
  /// The target proves itself, by its URL or its title.
  SAME,
  /// Neither shown nor excluded.
  UNCLEAR,
  /// The linked page is gone, and the server redirects to another one.
  OTHER;

  /// A segment of a path that belongs to a single page: `my-first-year`, `293847123`.
  private static final Pattern OF_ONE_PAGE =
      Pattern.compile("[^-_]+[-_][^-_]+[-_][^-_]+.*|.*[0-9]{5}.*", Pattern.DOTALL);

  private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2}([-_][a-z]{2,4})?");
  private static final Pattern INDEX = Pattern.compile("(?i)(index|default|home)(\\.[a-z]{3,5})?");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(html?|php|aspx?|jsp|md)$");

  /// Shorter words say nothing, except in scripts without spaces.
  private static final int SHORTEST = 4;

  /// With fewer words, a link text does not say what its page is about.
  private static final int ENOUGH = 2;

  /// Letters that two forms of a word share: `measure`, `measuring`.
  private static final int STEM = 5;

  public static RedirectProof of(Link link, PageAnswer.Moved moved) {
    var from = WebAddress.of(link.href());
    var to = WebAddress.of(moved.page().address());
    if (from.isEmpty() || to.isEmpty()) {
      return UNCLEAR;
    }
    var before = own(from.get());
    var after = own(to.get());
    var words = words(link.text());
    var title = words(String.join(" ", moved.page().titles()));
    if (keepsName(before, after, from.get(), to.get())
        || agree(words, title)
        || isAlike(moved.page(), before, after)) {
      return SAME;
    }
    boolean generic = (after.size() <= 1 && before.size() > after.size()) || isAbove(before, after);
    boolean unrelated = words.size() >= ENOUGH && !title.isEmpty() && !share(words, title);
    boolean single = before.stream().anyMatch(part -> OF_ONE_PAGE.matcher(part).matches());
    boolean nameless = after.isEmpty() || !share(words(after.getLast()), words);
    if (generic && (unrelated || (single && nameless))) {
      return OTHER;
    }
    return moved.forGood() && unrelated && single ? OTHER : UNCLEAR;
  }

  /// The segments that name the page: without a language, an index file and an ending.
  private static List<String> own(WebAddress address) {
    return address.segments().stream()
        .map(part -> ENDING.matcher(part.toLowerCase(Locale.ROOT)).replaceFirst(""))
        .filter(part -> !LANGUAGE.matcher(part).matches() && !INDEX.matcher(part).matches())
        .toList();
  }

  /// Whether the last segment, or one of a single page, is still there.
  private static boolean keepsName(
      List<String> before, List<String> after, WebAddress from, WebAddress to) {
    if (before.isEmpty()) {
      return false;
    }
    return after.contains(before.getLast())
        || before.stream()
            .anyMatch(part ->
                OF_ONE_PAGE.matcher(part).matches()
                    && after.contains(part)
                    && from.site().equals(to.site())
                    && isMostly(before, after));
  }

  /// Whether more than the owner and the name of a project are left: the page itself may be.
  private static boolean isMostly(List<String> before, List<String> after) {
    return 2 * after.size() >= before.size();
  }

  private static boolean isAbove(List<String> before, List<String> after) {
    return after.size() < before.size() && before.subList(0, after.size()).equals(after);
  }

  /// Half of the words of the link.
  private static boolean agree(Set<String> words, Set<String> title) {
    long both =
        words.stream().filter(word -> title.stream().anyMatch(it -> same(word, it))).count();
    return !words.isEmpty() && 2 * both >= words.size();
  }

  private static boolean share(Set<String> words, Set<String> title) {
    return words.stream().anyMatch(word -> title.stream().anyMatch(it -> same(word, it)));
  }

  /// The page names its own URL as the lasting one, and the names of both have a word in common.
  private static boolean isAlike(LinkedPage page, List<String> before, List<String> after) {
    return page.canonical().filter(page.address()::equals).isPresent()
        && !before.isEmpty()
        && !after.isEmpty()
        && share(words(before.getLast()), words(after.getLast()));
  }

  private static boolean same(String one, String other) {
    return one.equals(other) || (one.length() > STEM && stem(one).equals(stem(other)));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Set<String> words(String text) {
    return TitleWords.of(text.replace('-', ' ').replace('_', ' ')).words().stream()
        .filter(word -> word.length() >= SHORTEST || word.codePoints().anyMatch(c -> c > 0x2E80))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
