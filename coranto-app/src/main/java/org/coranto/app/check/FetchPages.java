package org.coranto.app.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.coranto.app.CorantoException;
import org.coranto.app.Progress;
import org.coranto.app.http.CachedPage;
import org.coranto.app.http.HttpCache;
import org.coranto.app.http.Network;
import org.coranto.app.http.PageFetcher;
import org.coranto.app.http.PoliteClient;
import org.coranto.app.http.PolitenessPolicy;
import org.coranto.url.WebAddress;
import org.coranto.web.ControlQuestions;
import org.coranto.web.LinkedPages;
import org.coranto.web.PageAnswer;

/// Fetches linked pages, those of one host one after the other.
public final class FetchPages {

  private final Network network;
  private final PolitenessPolicy policy;
  private final HttpCache cache;
  private final Progress progress;

  public FetchPages(Network network, PolitenessPolicy policy, HttpCache cache, Progress progress) {
    this.network = network;
    this.policy = policy;
    this.cache = cache;
    this.progress = progress;
  }

  /// @param hrefs the addresses as written in the editions
  public Answers of(Collection<String> hrefs) {
    Set<String> addresses = new LinkedHashSet<>();
    hrefs.forEach(href -> addresses.add(LinkedPages.address(href)));
    var answers = answers(addresses);
    var others = new HashMap<>(answers(ControlQuestions.of(answers)));
    others.putAll(answers(ControlQuestions.fronts(answers, others)));
    return new Answers(LinkedPages.judged(ControlQuestions.judged(answers, others)));
  }

  private Map<String, PageAnswer> answers(Set<String> wanted) {
    var addresses = new LinkedHashSet<>(wanted);
    var answers = new ConcurrentHashMap<String, PageAnswer>();
    var known = new HashMap<String, CachedPage>();
    var now = network.clock().instant();
    for (var address : addresses) {
      CachedPage.in(cache, address)
          .ifPresent(page -> {
            if (page.isFresh(policy.cache(), now)) {
              answers.put(address, page.answer());
            } else {
              known.put(address, page);
            }
          });
    }
    addresses.removeAll(answers.keySet());
    new Round(addresses, known, answers).run();
    return Map.copyOf(answers);
  }

  /// The answers, by the address without its fragment.
  public record Answers(Map<String, PageAnswer> byAddress) implements LinkedPages {

    public static final Answers NONE = new Answers(Map.of());

    @Override
    public Optional<PageAnswer> at(String href) {
      return Optional.ofNullable(byAddress.get(LinkedPages.address(href)));
    }

    /// Whether there are pages, and not one of them is known.
    public boolean isUnreached() {
      return !byAddress.isEmpty()
          && byAddress.values().stream().allMatch(PageAnswer.Unknown.class::isInstance);
    }

    /// The number of pages without a usable answer, by reason.
    public Map<String, Integer> unanswered() {
      var reasons = new TreeMap<String, Integer>();
      for (var answer : byAddress.values()) {
        if (answer instanceof PageAnswer.Unknown(var why)) {
          reasons.merge(why, 1, Integer::sum);
        }
      }
      return reasons;
    }
  }

  /// One run over all pages to fetch.
  private final class Round {

    private final Map<String, CachedPage> known;
    private final Map<String, PageAnswer> answers;
    private final Map<String, Queue<String>> byHost = new HashMap<>();
    private final int total;
    private final CountDownLatch open;
    private final Queue<Throwable> trouble = new ConcurrentLinkedQueue<>();
    private final PageFetcher fetcher =
        new PageFetcher(new PoliteClient(network, policy), policy.copies());

    Round(Set<String> addresses, Map<String, CachedPage> known, Map<String, PageAnswer> answers) {
      this.known = known;
      this.answers = answers;
      this.total = addresses.size();
      this.open = new CountDownLatch(total);
      addresses.forEach(address ->
          byHost
              .computeIfAbsent(
                  WebAddress.of(address).map(WebAddress::host).orElse(""), _ -> new ArrayDeque<>())
              .add(address));
    }

    void run() {
      if (total == 0) {
        return;
      }
      progress.at("fetching pages", 0, total);
      try (var workers =
          Executors.newFixedThreadPool(
              Math.min(policy.pace().total(), total), FetchPages::worker)) {
        byHost.values().stream()
            .sorted(Comparator.comparingInt((Queue<String> queue) -> queue.size()).reversed())
            .forEach(queue -> {
              for (int i = 0; i < Math.min(policy.pace().perHost(), queue.size()); i++) {
                workers.execute(() -> next(queue, workers));
              }
            });
        open.await();
        workers.shutdownNow();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CorantoException("was interrupted while fetching pages", e);
      }
      switch (trouble.poll()) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Throwable e -> throw new CorantoException("could not fetch pages", e);
      }
    }

    /// Fetches one address of a host, then puts the next one at the end of the queue.
    private void next(Queue<String> queue, ExecutorService workers) {
      String address;
      synchronized (queue) {
        address = queue.poll();
      }
      if (address == null) {
        return;
      }
      try {
        if (trouble.isEmpty()) {
          answer(address);
        }
        workers.execute(() -> next(queue, workers));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException | Error e) {
        trouble.add(e); // the rest is skipped, so that the run ends
        workers.execute(() -> next(queue, workers));
      } finally {
        open.countDown();
        progress.at("fetching pages", total - (int) open.getCount(), total);
      }
    }

    private void answer(String address) throws InterruptedException {
      var now = network.clock().instant();
      var before = known.get(address);
      var page = before == null ? fetcher.fetch(address, now) : fetcher.fetch(before, now);
      answers.put(address, page.answer());
      page.keep(cache, policy.cache());
    }
  }

  private static Thread worker(Runnable work) {
    return Thread.ofPlatform().daemon().name("pages").unstarted(work);
  }
}
