package org.coranto.output.email;

import java.util.regex.Pattern;
import org.coranto.model.Edition;
import org.coranto.output.Site;
import org.coranto.output.html.Html;
import org.coranto.output.html.HtmlWriter;
import org.coranto.output.plain.DayNames;

/// The parts of a mail's HTML, each of whole lines. It has one column and no background colours, so
/// every mail client can show it in dark mode. The only table is for Outlook (Windows), which
/// supports a width for nothing else.
final class MailHtml {

  private static final Pattern INSECURE_IMAGE = Pattern.compile("(<img\\b[^>]* src=\")http:");

  private final Site site;
  private final Edition edition;
  private final MailStyle style;
  private final String page;

  MailHtml(Site site, Edition edition) {
    this.site = site;
    this.edition = edition;
    this.style = MailStyle.of(site, edition.head().route(), edition.head().language());
    this.page = site.absolute(edition.head().route());
  }

  String top(boolean colours) {
    var out = new StringBuilder();
    head(out, colours);
    out.append("<body>\n");
    preview(out);
    out.append(
        "<table role=\"presentation\" width=\"100%\" align=\"center\" style=\"max-width:640px\">");
    out.append("<tr><td style=\"padding:20px;font:16px/1.5 Helvetica,Arial,sans-serif\">\n<div");
    language(out);
    out.append(">\n");
    title(out);
    contents(out);
    return guarded(out);
  }

  String portion(SectionExcerpt portion) {
    var out = new StringBuilder();
    new HtmlWriter(out, style).section(portion.section());
    if (portion.left() > 0) {
      var anchor = portion.section().id();
      out.append("<p>");
      link(
          out,
          page + (anchor.isEmpty() ? "" : "#" + anchor),
          MailWords.moreOnTheWeb(portion.left()));
      out.append("</p>\n");
    }
    return guarded(out);
  }

  /// In place of all sections.
  String tooLong() {
    var out = new StringBuilder("<p>").append(MailWords.TOO_LONG).append(' ');
    link(out, page, MailWords.ON_THE_WEB);
    return out.append("</p>\n").toString();
  }

  String bottom() {
    var out = new StringBuilder("<hr>\n<p class=\"n\">");
    out.append(MailPlaceholder.REASON.mark()).append("<br>\n<a href=\"");
    out.append(MailPlaceholder.UNSUBSCRIBE.mark()).append("\">").append(MailWords.UNSUBSCRIBE);
    out.append("</a> · ");
    link(out, page, MailWords.ON_THE_WEB);
    out.append("<br>\n").append(MailPlaceholder.POSTAL_ADDRESS.mark()).append("</p>\n");
    return out.append("</div>\n</td></tr></table>\n</body>\n</html>\n").toString();
  }

  private void head(StringBuilder out, boolean colours) {
    out.append("<!doctype html>\n<html");
    language(out);
    out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<title>");
    Html.escape(out, Truncate.shortened(edition.head().title(), Truncate.TITLE))
        .append("</title>\n");
    out.append(MailStylesheet.of(site, style.rightToLeft(), colours)).append("</head>\n");
  }

  private void preview(StringBuilder out) {
    var titles = Preheader.of(edition);
    if (!titles.isEmpty()) {
      out.append("<div style=\"display:none\">");
      Html.escape(out, titles).append("</div>\n");
    }
  }

  private void language(StringBuilder out) {
    out.append(" lang=\"");
    Html.escape(out, edition.head().language()).append("\" dir=\"");
    out.append(style.rightToLeft() ? "rtl" : "ltr").append('"');
  }

  private void title(StringBuilder out) {
    var head = edition.head();
    out.append("<h1>");
    link(out, page, Truncate.shortened(head.title(), Truncate.TITLE));
    out.append("</h1>\n<p class=\"n\">");
    Html.escape(out, new DayNames(head.language()).whole(head.date()));
    out.append(" · ");
    link(out, page, MailWords.ON_THE_WEB);
    out.append("</p>\n");
  }

  /// The table of contents. It links to the web, because links within a mail do not work in Gmail
  /// and Yahoo on a phone.
  private void contents(StringBuilder out) {
    var sections = MailContents.of(edition);
    if (sections.size() < 2) {
      return;
    }
    out.append("<p class=\"n\"><strong>").append(MailWords.IN_THIS_EDITION).append(":</strong>");
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      out.append(i == 0 ? "\n" : " ·\n");
      link(out, page + "#" + section.id(), Truncate.shortened(section.title(), Truncate.HEADING));
    }
    out.append("</p>\n");
  }

  private static void link(StringBuilder out, String address, String words) {
    out.append("<a href=\"");
    Html.escape(out, address).append("\">");
    Html.escape(out, words).append("</a>");
  }

  /// Content in which no text is read as a [MailPlaceholder], which could replace a reader's
  /// unsubscribe link, and no picture loads over plain HTTP.
  private static String guarded(StringBuilder out) {
    var text = out.toString().replace("{{", "{&#123;");
    return INSECURE_IMAGE.matcher(text).replaceAll("$1https:");
  }
}
