package org.coranto.vote;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Tip;
import org.coranto.model.TipContent.Nomination;
import org.coranto.url.UrlKey;

/// The candidates of a vote, made from nominations, of which several may be for the same thing.
public final class Candidates {

  private Candidates() {}

  /// @param carried near misses of the vote before
  /// @param tips the nominations of the period; one without a time counts as made at its end
  /// @return the earliest first
  public static List<Candidate> of(List<Candidate> carried, List<Tip> tips, VoteWindow window) {
    var all = new LinkedHashMap<String, Candidate>();
    carried.forEach(candidate -> all.put(candidate.key(), candidate));
    var nominated = nominated(tips, window);
    nominated.stream().filter(Candidates::isCertain).forEach(it -> add(it, it.key(), all));
    var named = new Named(all);
    nominated.stream()
        .filter(it -> !isCertain(it))
        .forEach(it -> add(it, named.meant(it).orElse(it.key()), all));
    return all.values().stream()
        .sorted(Comparator.comparing(Candidate::since).thenComparing(Candidate::key))
        .toList();
  }

  private static List<Candidate> nominated(List<Tip> tips, VoteWindow window) {
    return tips.stream()
        .filter(tip -> tip.content() instanceof Nomination)
        .filter(tip -> window.holds(at(tip, window)))
        .sorted(
            Comparator.comparing((Tip tip) -> at(tip, window))
                .thenComparing(tip -> tip.origin().key()))
        .map(tip -> candidate(tip, window))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void add(Candidate candidate, String key, Map<String, Candidate> all) {
    all.merge(key, candidate, (first, again) -> first.with(again.likes()));
  }

  /// Whether its meaning is certain: it has a URL or a quotation.
  private static boolean isCertain(Candidate candidate) {
    return !candidate.address().isBlank() || !candidate.quote().isBlank();
  }

  /// Finds the candidate for a nomination that has only a name, such as an option of a poll: the
  /// only candidate with that name.
  private static final class Named {

    private final Map<String, Candidate> byKey;
    private final Map<String, List<Candidate>> byTitle;

    Named(Map<String, Candidate> candidates) {
      this.byKey = Map.copyOf(candidates);
      this.byTitle =
          candidates.values().stream()
              .collect(Collectors.groupingBy(it -> TitleKey.of(it.title())));
    }

    /// The key of the one with the same title or quotation.
    Optional<String> meant(Candidate named) {
      return byKey.containsKey(named.key())
          ? Optional.of(named.key())
          : only(byTitle.getOrDefault(named.key(), List.of())).map(Candidate::key);
    }
  }

  /// The same, each with its earlier win, if any.
  public static List<Candidate> knowing(EarlierWins wins, List<Candidate> candidates) {
    return candidates.stream().map(it -> wins.of(it.key()).map(it::withWin).orElse(it)).toList();
  }

  private static Instant at(Tip tip, VoteWindow window) {
    return tip.at().orElse(window.closes());
  }

  private static Optional<Candidate> candidate(Tip tip, VoteWindow window) {
    if (!(tip.content() instanceof Nomination nomination)) {
      return Optional.empty();
    }
    var key = key(nomination.address(), nomination.title(), nomination.quote());
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(Candidate.of(key, nomination, tip, at(tip, window)));
  }

  /// Equal for two nominations of the same thing.
  static String key(String address, String title, String quote) {
    if (!quote.isBlank()) {
      return TitleKey.of(quote);
    }
    return address.isBlank() ? TitleKey.of(title) : UrlKey.of(address);
  }

  /// The candidate that a ballot is for, by URL, title, quotation or key.
  public static Optional<Candidate> meant(String choice, List<Candidate> candidates) {
    var words = choice.strip();
    var address = UrlKey.of(words);
    var title = TitleKey.of(words);
    return candidates.stream()
        .filter(it -> it.key().equals(words) || it.key().equals(address) || it.key().equals(title))
        .findFirst()
        .or(() ->
            only(
                candidates.stream()
                    .filter(it -> !title.isEmpty() && TitleKey.of(it.title()).equals(title))
                    .toList()));
  }

  private static Optional<Candidate> only(List<Candidate> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
