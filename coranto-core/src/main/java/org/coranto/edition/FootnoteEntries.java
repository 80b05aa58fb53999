package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /// `^[a note]`, which Pandoc reads as a footnote.
  ///
  /// @param code finds the code, which is read only if there is such a mark
  static List<Problem> inline(String text, int from, Supplier<List<Span>> code) {
    var notes =
        INLINE
            .matcher(text)
            .region(from, text.length())
            .results()
            .map(note -> new Span(note.start(), note.end()))
            .toList();
    var areas = notes.isEmpty() ? List.<Span>of() : code.get();
    return notes.stream()
        .filter(note -> areas.stream().noneMatch(area -> area.contains(note)))
        .map(note ->
            Problem.at(
                note,
                "inline-footnote",
                "A footnote within the line is shown as it is written; expected “[^1]” here and a line “[^1]: …”."))
        .toList();
  }

  /// References to footnotes that an edition with footnotes does not have.
  static List<Problem> undefined(String text, int from) {
    var defined = new HashSet<String>();
    var mark = MARK.matcher(text).region(from, text.length());
    while (mark.find()) {
      if (!mark.group(2).isEmpty()) {
        defined.add(mark.group(1));
      }
    }
    var problems = new ArrayList<Problem>();
    mark.region(from, text.length());
    while (mark.find()) {
      if (mark.group(2).isEmpty() && defined.add(mark.group(1))) {
        problems.add(
            Problem.at(
                new Span(mark.start(), mark.end()),
                "undefined-footnote",
                "There is no footnote for “[^%1$s]”; expected a line “[^%1$s]: …”."
                    .formatted(mark.group(1))));
      }
    }
    return problems;
  }
}
