package org.coranto.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coranto.markdown.ReaderView;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.coranto.url.UrlText;
import org.coranto.url.WrappedUrls;

/// Compares what readers get before and after a safe fix. A fix that changes more than its check
/// declares, or something outside its own paragraph or list, needs an editor.
final class FixGuard {

  /// With a dot in it and letters after it, as the hosts of pages are.
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+\\.[a-z][a-z0-9-]+");

  private final SourceText source;
  private final ReaderView before;

  FixGuard(SourceText source) {
    this.source = source;
    this.before = ReaderView.of(source.text());
  }

  boolean allows(Finding finding, Fix fix) {
    var after = ReaderView.of(source.with(fix.edits()).text());
    return keepsCode(fix, after)
        && makesNoHost(after)
        && leadsAsMeant(fix, after)
        && hasEffect(finding, fix, after);
  }

  /// Whether the links that differ lead where the check means.
  private boolean leadsAsMeant(Fix fix, ReaderView after) {
    if (fix.target().isEmpty()) {
      return true;
    }
    var old = before.targets();
    var now = after.targets();
    return old.size() == now.size()
        && IntStream.range(0, now.size())
            .filter(at -> !now.get(at).equals(old.get(at)))
            .allMatch(at -> now.get(at).equals(fix.target().get()));
  }

  /// Code may go with the line that it is in, but not change.
  private boolean keepsCode(Fix fix, ReaderView after) {
    boolean deletes = fix.edits().stream().allMatch(edit -> edit.replacement().isEmpty());
    return deletes ? before.code().containsAll(after.code()) : before.code().equals(after.code());
  }

  /// Whether the hosts of new targets are whole, and in the text as they are.
  private boolean makesNoHost(ReaderView after) {
    return after.targets().stream()
        .filter(target -> !before.targets().contains(target))
        .allMatch(target ->
            !target.startsWith("http") || UrlText.of(target).filter(this::isKnown).isPresent());
  }

  /// Whether the host is in the text, or encoded in the URL of a service.
  private boolean isKnown(UrlText url) {
    return HOST.matcher(url.host()).matches()
        && (source.text().toLowerCase(Locale.ROOT).contains(url.host())
            || before.targets().stream()
                .flatMap(target -> WrappedUrls.of(target).stream())
                .flatMap(wrapped -> wrapped.page().stream())
                .flatMap(page -> UrlText.of(page).stream())
                .anyMatch(page -> page.host().equals(url.host())));
  }

  private boolean hasEffect(Finding finding, Fix fix, ReaderView after) {
    return switch (fix.effect()) {
      case NONE -> false;
      case ORDER -> sorted(after).equals(sorted(before)) && haveSameTargets(after);
      case LAYOUT, TARGETS -> after.letters().equals(before.letters()) && keepsTargets(fix, after);
      case TEXT, TEXT_AND_TARGETS ->
          keepsTargets(fix, after) && isLocal(around(finding, fix), after);
      case ANYTHING -> true;
    };
  }

  private boolean keepsTargets(Fix fix, ReaderView after) {
    return fix.effect().changesTargets() || after.targets().equals(before.targets());
  }

  private boolean haveSameTargets(ReaderView after) {
    return after.targets().stream()
        .sorted()
        .toList()
        .equals(before.targets().stream().sorted().toList());
  }

  private static String sorted(ReaderView view) {
    var letters = view.letters().toCharArray();
    java.util.Arrays.sort(letters);
    return new String(letters);
  }

  /// Whether all letters that differ are in the span.
  private boolean isLocal(Span around, ReaderView after) {
    var old = before.letters();
    var now = after.letters();
    int most = Math.min(old.length(), now.length());
    int first = 0;
    while (first < most && old.charAt(first) == now.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && old.charAt(old.length() - 1 - last) == now.charAt(now.length() - 1 - last)) {
      last++;
    }
    for (int letter = first; letter < old.length() - last; letter++) {
      int origin = before.origin(letter);
      if (origin < around.start() || origin > around.end()) {
        return false;
      }
    }
    return true;
  }

  /// The paragraphs of the finding and its fix, up to the blank lines around them.
  private Span around(Finding finding, Fix fix) {
    int start = finding.span().start();
    int end = finding.span().end();
    for (var edit : fix.edits()) {
      start = Math.min(start, edit.span().start());
      end = Math.max(end, edit.span().end());
    }
    var lines = source.text();
    return new Span(blankBefore(lines, start), blankAfter(lines, end));
  }

  private static int blankBefore(String text, int from) {
    int line = text.lastIndexOf('\n', from - 1);
    while (line > 0) {
      int before = text.lastIndexOf('\n', line - 1);
      if (text.substring(before + 1, line).isBlank()) {
        return line;
      }
      line = before;
    }
    return 0;
  }

  private static int blankAfter(String text, int from) {
    int line = text.indexOf('\n', from);
    while (line >= 0) {
      int next = text.indexOf('\n', line + 1);
      if (text.substring(line + 1, next < 0 ? text.length() : next).isBlank()) {
        return line;
      }
      line = next;
    }
    return text.length();
  }
}
