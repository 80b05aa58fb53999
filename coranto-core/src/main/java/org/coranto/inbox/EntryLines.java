package org.coranto.inbox;

import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.edition.TitleWording;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.url.TrackingParameters;

/// A tip's entry as Markdown for a draft.
public final class EntryLines {

  private EntryLines() {}

  /// Empty for what is not a line of its own: events, lists that sources make, nominations.
  public static Optional<String> of(Tip tip) {
    return switch (tip.content()) {
      case TipContent.Link link -> Optional.of(link(link));
      case TipContent.Call call -> Optional.of(call(call));
      case TipContent.Event _,
          TipContent.Item _,
          TipContent.Count _,
          TipContent.Nomination _,
          TipContent.Prose _ ->
          Optional.empty();
    };
  }

  private static String link(TipContent.Link link) {
    var prefixes =
        link.prefixes().stream()
            .map(it -> "[" + it.replace("[", "").replace("]", "") + "] ")
            .collect(Collectors.joining());
    var remark = link.remark().isBlank() ? "" : " " + TitleWording.PLAIN.of(line(link.remark()));
    return "* %s[%s](%s)%s"
        .formatted(prefixes, title(link.title()), address(link.address()), remark);
  }

  /// `* [serde - Title](…)`; for a conference with its deadline and place.
  private static String call(TipContent.Call call) {
    if (call.deadline().isEmpty() && call.dates().isEmpty()) {
      var words = call.project().isBlank() ? call.title() : call.project() + " - " + call.title();
      return "* [%s](%s)".formatted(title(words), address(call.address()));
    }
    return "* [**%s**](%s) | %s | %s | %s"
        .formatted(
            title(call.title()),
            address(call.address()),
            call.deadline().map(String::valueOf).orElse("no deadline"),
            TitleWording.PLAIN.of(line(call.place().text())),
            call.dates()
                .map(dates ->
                    dates.first().equals(dates.last())
                        ? dates.first().toString()
                        : dates.first() + " - " + dates.last())
                .orElse(""))
        .stripTrailing();
  }

  private static String title(String title) {
    return TitleWording.PLAIN.of(line(title));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /// The URL without tracking parameters, and with characters escaped that would end the link.
  static String address(String address) {
    var bare = TrackingParameters.strip(address.strip()).address();
    var out = new StringBuilder(bare.length());
    bare.codePoints()
        .forEach(c -> {
          switch (c) {
            case ' ' -> out.append("%20");
            case '<' -> out.append("%3C");
            case '>' -> out.append("%3E");
            case '(' -> out.append(isBalanced(bare) ? "(" : "%28");
            case ')' -> out.append(isBalanced(bare) ? ")" : "%29");
            default -> {
              if (c > ' ' && c != 0x7f) {
                out.appendCodePoint(c);
              }
            }
          }
        });
    return out.toString();
  }

  private static boolean isBalanced(String address) {
    int open = 0;
    for (int i = 0; i < address.length() && open >= 0; i++) {
      open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }
}
