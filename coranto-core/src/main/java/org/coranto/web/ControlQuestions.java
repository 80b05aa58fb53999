package org.coranto.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.markdown.TitleKey;
import org.coranto.url.UrlReferences;
import org.coranto.url.WebAddress;

/// A question to a host about itself: what does it answer for a URL that cannot exist? Hosts that
/// answer it like a linked page have lost that page, in any language, unless they answer their
/// front page in the same way, as programs that run in the browser do.
public final class ControlQuestions {

  private static final String IMPOSSIBLE = "/coranto-control-question-for-a-page-that-cannot-exist";
  private static final int SHORTEST = 4; // shorter words count only as whole words

  private ControlQuestions() {}

  /// The URLs to ask, one for each host: only of hosts with a page whose title has no word of its
  /// URL.
  ///
  /// @param answers by the URL of the link
  public static Set<String> of(Map<String, PageAnswer> answers) {
    var questions = new LinkedHashSet<String>();
    answers.forEach((address, answer) -> {
      if (isDoubtful(address, answer)) {
        control(address).ifPresent(questions::add);
      }
    });
    return questions;
  }

  /// The front pages to ask: of the hosts whose answer to the control question is like a linked
  /// page.
  public static Set<String> fronts(
      Map<String, PageAnswer> answers, Map<String, PageAnswer> controls) {
    var fronts = new LinkedHashSet<String>();
    answers.forEach((address, answer) -> {
      if (isDoubtful(address, answer) && isLikeControl(address, answer, controls)) {
        front(address).ifPresent(fronts::add);
      }
    });
    return fronts;
  }

  /// The answers for the links, with the lost pages found.
  ///
  /// @param others the answers to the control questions and of the front pages
  public static Map<String, PageAnswer> judged(
      Map<String, PageAnswer> answers, Map<String, PageAnswer> others) {
    var judged = new HashMap<>(answers);
    judged.replaceAll((address, answer) ->
        isDoubtful(address, answer)
                && isLikeControl(address, answer, others)
                && isUnlikeFront(address, answer, others)
            ? new PageAnswer.SoftGone(
                answer.seen().orElseThrow(), "is the same as for a URL that cannot exist")
            : answer);
    return judged;
  }

  private static boolean isDoubtful(String address, PageAnswer answer) {
    return WebAddress.of(address)
        .filter(at -> !at.segments().isEmpty() || !at.query().isEmpty())
        .flatMap(at -> answer.seen().map(page -> isDoubtful(at, page)))
        .orElse(false);
  }

  private static boolean isDoubtful(WebAddress at, LinkedPage page) {
    var title = " " + TitleKey.of(String.join(" ", page.titles())) + " ";
    return !page.titles().isEmpty()
        && words(at.path() + " " + at.query()).stream()
            .noneMatch(word -> title.contains(word.length() < SHORTEST ? " " + word + " " : word));
  }

  private static Collection<String> words(String text) {
    return List.of(TitleKey.of(text).split(" "));
  }

  private static boolean isLikeControl(
      String address, PageAnswer answer, Map<String, PageAnswer> others) {
    return control(address)
        .map(others::get)
        .flatMap(PageAnswer::seen)
        .filter(page -> isLike(answer, page))
        .isPresent();
  }

  private static boolean isUnlikeFront(
      String address, PageAnswer answer, Map<String, PageAnswer> others) {
    return front(address)
        .map(others::get)
        .flatMap(PageAnswer::seen)
        .filter(page -> !isLike(answer, page))
        .isPresent();
  }

  private static boolean isLike(PageAnswer answer, LinkedPage other) {
    return answer
        .seen()
        .filter(page ->
            page.titles().equals(other.titles()) && page.description().equals(other.description()))
        .isPresent();
  }

  private static Optional<String> control(String address) {
    return UrlReferences.resolved(address, IMPOSSIBLE);
  }

  private static Optional<String> front(String address) {
    return UrlReferences.resolved(address, "/");
  }
}
