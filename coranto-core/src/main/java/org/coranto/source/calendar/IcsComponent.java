package org.coranto.source.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines between `BEGIN:VEVENT` and `END:VEVENT`, without those of components in it: an alarm
/// has a description of its own.
///
/// @param name in capitals; empty for the whole file
record IcsComponent(String name, List<IcsContentLine> lines, List<IcsComponent> children) {

  private static final int DEEPEST = 20;

  /// Longer texts are cut at this length.
  private static final int LONGEST_TEXT = 20_000;

  private static IcsComponent empty(String name) {
    return new IcsComponent(name, new ArrayList<>(), new ArrayList<>());
  }

  /// Reads a file, however broken: an unclosed component ends with the one around it, and a line
  /// that is not a property belongs to the value before it.
  static IcsComponent file(String text) {
    var open = new ArrayDeque<IcsComponent>();
    open.push(empty(""));
    IcsLines.lines(text).forEach(line -> take(line, open));
    return open.getLast();
  }

  private static void take(IcsContentLine line, ArrayDeque<IcsComponent> open) {
    var name = line.value().toUpperCase(Locale.ROOT);
    switch (line.name()) {
      case "BEGIN" -> begin(name, open);
      case "END" -> {
        if (open.stream().anyMatch(it -> it.name().equals(name)) && !name.isEmpty()) {
          var ended = open.pop();
          while (!ended.name().equals(name)) {
            ended = open.pop();
          }
        }
      }
      default -> open.element().lines().add(line);
    }
  }

  private static void begin(String name, ArrayDeque<IcsComponent> open) {
    while (open.size() > 1
        && (open.size() > DEEPEST
            || open.element().name().equals(name)
            || (name.equals("VEVENT") && !open.element().name().equals("VCALENDAR")))) {
      open.pop();
    }
    var component = empty(name);
    open.element().children().add(component);
    open.push(component);
  }

  Stream<IcsComponent> all(String wanted) {
    return children.stream().filter(it -> it.name().equals(wanted));
  }

  Stream<IcsContentLine> lines(String wanted) {
    return lines.stream().filter(it -> it.name().equals(wanted));
  }

  Optional<IcsContentLine> line(String wanted) {
    return lines(wanted).filter(it -> !it.value().isEmpty()).findFirst();
  }

  /// The text of a property of type TEXT; empty if it is missing.
  String text(String wanted) {
    var text = line(wanted).map(IcsContentLine::text).orElse("");
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  String value(String wanted) {
    return line(wanted).map(IcsContentLine::value).orElse("");
  }
}
