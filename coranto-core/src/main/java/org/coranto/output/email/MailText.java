package org.coranto.output.email;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Section;
import org.coranto.output.Site;
import org.coranto.output.html.HtmlWriter;
import org.coranto.output.plain.DayNames;

/// An edition as plain text. Lines do not end in spaces, so format=flowed leaves them as they are.
final class MailText {

  private final MailStyle style;
  private final String page;
  private final WrappedText lines = new WrappedText();
  private final Footnotes footnotes = new Footnotes();
  private final MailEventLines events;

  private MailText(Site site, Edition edition) {
    this.style = MailStyle.of(site, edition.head().route(), edition.head().language());
    this.page = site.absolute(edition.head().route());
    this.events = new MailEventLines(lines, style);
  }

  /// @param shown the excerpts that the HTML shows too; empty if it shows nothing
  static String of(Site site, Edition edition, List<SectionExcerpt> shown) {
    var text = new MailText(site, edition);
    text.top(edition);
    shown.forEach(text::portion);
    if (shown.isEmpty() && !edition.sections().isEmpty()) {
      text.lines.words("", "", MailWords.TOO_LONG);
    }
    text.bottom();
    return text.lines.toString();
  }

  private void top(Edition edition) {
    var head = edition.head();
    var title = SafeText.line(Truncate.shortened(head.title(), Truncate.TITLE));
    lines.words("", "", title);
    lines.line("", "=".repeat(Math.min(WrappedText.WIDTH, SafeText.columns(title))));
    lines.line("", new DayNames(head.language()).whole(head.date()));
    lines.line("", Footnotes.bracketed(page));
    lines.gap();
    var contents = MailContents.of(edition);
    if (contents.size() > 1) {
      var titles =
          contents.stream()
              .map(it -> SafeText.line(Truncate.shortened(it.title(), Truncate.HEADING)));
      lines.words(
          "", "", MailWords.IN_THIS_EDITION + ": " + titles.collect(Collectors.joining(" · ")));
      lines.gap();
    }
  }

  private void portion(SectionExcerpt portion) {
    var section = portion.section();
    lines.gap();
    write(section.with(List.of()), true);
    var together = new ArrayList<Entry>();
    for (var entry : section.entries()) {
      if (entry instanceof EventEntry event && MailEventLines.suits(event)) {
        write(section.with(together), false);
        together.clear();
        lines.gap();
        events.write(event);
      } else {
        together.add(entry);
      }
    }
    write(section.with(together), false);
    footnotes.flush(lines);
    if (portion.left() > 0) {
      lines.gap();
      lines.words("", "", MailWords.moreOnTheWeb(portion.left()));
      lines.line(
          "", Footnotes.bracketed(page + (section.id().isEmpty() ? "" : "#" + section.id())));
    }
  }

  private void write(Section section, boolean heading) {
    var html = new StringBuilder();
    var writer = new HtmlWriter(html, style);
    if (heading) {
      writer.section(section);
    } else {
      writer.entries(section);
    }
    HtmlToText.write(html.toString(), lines, footnotes);
  }

  private void bottom() {
    lines.gap();
    lines.line("", "-".repeat(WrappedText.WIDTH));
    lines.line("", MailPlaceholder.REASON.mark());
    lines.line("", MailWords.UNSUBSCRIBE + ": <" + MailPlaceholder.UNSUBSCRIBE.mark() + ">");
    lines.line("", MailPlaceholder.POSTAL_ADDRESS.mark());
  }
}
