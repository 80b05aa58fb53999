package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.coranto.markdown.Footnote;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.ListShape;
import org.coranto.model.Problem;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// The footnotes of an edition, as a numbered list at its end.
final class FootnoteEntries {

  /// The number of the list; no other list of the edition has it.
  private static final int LIST = -1;

  private static final Pattern MARK =
      Pattern.compile("(?<![`\\\\!])\\[\\^([^\\s\\[\\]`]{1,100})](:?)");

  /// A note of several words; one word may be a regular expression.
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![`\\\\])\\^\\[\\p{L}[^\\[\\]\n`\\\\]{0,500} \\p{L}[^\\[\\]\n`\\\\]{0,500}](?!\\()");

  private static final String UNDEFINED = "undefined-footnote";

  private FootnoteEntries() {}

  static List<Section> added(List<Section> sections, List<Footnote> footnotes) {
    if (footnotes.isEmpty()) {
      return sections;
    }
    var all = new ArrayList<>(sections);
    var last = all.isEmpty() ? Section.beforeHeadings(List.of(), Span.NOWHERE) : all.removeLast();
    var entries = new ArrayList<>(last.entries());
    boolean tight = footnotes.stream().allMatch(FootnoteEntries::isOneParagraph);
    var mark = new Entry.ListMark(LIST, new ListShape(true, 1, tight));
    footnotes.forEach(footnote -> entries.add(entry(footnote, mark)));
    all.add(last.with(List.copyOf(entries)));
    return List.copyOf(all);
  }

  private static boolean isOneParagraph(Footnote footnote) {
    return footnote.blocks().size() == 1 && footnote.blocks().getFirst() instanceof Block.Paragraph;
  }

  /// Its id has a dot, which no other id has.
  private static Entry entry(Footnote footnote, Entry.ListMark mark) {
    var id = "fn." + footnote.number();
    return new Entry.ProseEntry(EntryBodies.plain(id, footnote.blocks(), footnote.span()).in(mark));
  }

  /// Marks outside code that are not those of a footnote.
  ///
  /// @param noted whether the edition has footnotes; otherwise `[^b]` is text
  /// @param code finds the code, which is read only if there is such a mark
  static List<Problem> problems(String text, int from, boolean noted, Supplier<List<Span>> code) {
    var found = new ArrayList<>(inline(text, from));
    if (noted) {
      found.addAll(undefined(text, from));
    }
    var areas = found.isEmpty() ? List.<Span>of() : code.get();
    var reported = new HashSet<String>();
    return found.stream()
        .filter(problem -> areas.stream().noneMatch(area -> area.contains(problem.span())))
        .filter(problem -> !problem.name().equals(UNDEFINED) || reported.add(problem.message()))
        .toList();
  }

  /// `^[a note]`, which Pandoc reads as a footnote.
  private static List<Problem> inline(String text, int from) {
    return INLINE
        .matcher(text)
        .region(from, text.length())
        .results()
        .map(note ->
            Problem.at(
                new Span(note.start(), note.end()),
                "inline-footnote",
                "A footnote within the line is shown as it is written; expected “[^1]” here and a line “[^1]: …”."))
        .toList();
  }

  /// References without a definition; labels are the same in capitals and small letters.
  private static List<Problem> undefined(String text, int from) {
    var defined = new HashSet<String>();
    var mark = MARK.matcher(text).region(from, text.length());
    while (mark.find()) {
      if (!mark.group(2).isEmpty()) {
        defined.add(label(mark.group(1)));
      }
    }
    return MARK.matcher(text)
        .region(from, text.length())
        .results()
        .filter(it -> !defined.contains(label(it.group(1))))
        .map(it ->
            Problem.at(
                new Span(it.start(), it.end()),
                UNDEFINED,
                "There is no footnote for “[^%1$s]”; expected a line “[^%1$s]: …”."
                    .formatted(it.group(1))))
        .toList();
  }

  private static String label(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
