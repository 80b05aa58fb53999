package org.coranto.source.mail;

import java.util.List;
import java.util.regex.Pattern;

/// Where a person's own words end in a plain text message: at the signature, a quoted message, or
/// the footer of a mailing list.
final class MailEnd {

  /// RFC 3676 (section 4.3), and the same without its space.
  private static final Pattern SIGNATURE = Pattern.compile("--\\s*");

  private static final Pattern RULE = Pattern.compile("\\s*(?:_{5,}|-{10,}|={10,})\\s*");

  /// `-----Original Message-----` of Outlook, in its languages.
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?iu)\\s*-{3,}\\s*(?:original message|ursprüngliche nachricht|message d'origine|message d’origine"
              + "|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|исходное сообщение)\\s*-{3,}\\s*");

  private static final Pattern FROM =
      Pattern.compile("(?iu)\\s*\\**(?:from|von|de|da|van|от|fra|från|od)\\s?:\\**\\s.*");

  private static final Pattern SENT =
      Pattern.compile(
          "(?iu)\\s*\\**(?:sent|date|gesendet|datum|envoyé|enviado|enviada|inviato|data|verzonden|отправлено|sendt|skickat|to|an)\\s?:.*");

  /// `On Mon, Nov 23, 2026 at 10:00 AM Weekly <tips@weekly.example> wrote:`.
  private static final Pattern WROTE =
      Pattern.compile(
          "(?iu).*\\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|написал(?:\\(а\\))?|napisał(?:\\(a\\))?)\\b[^:]*:\\s*");

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?iu)\\s*(?:sent from (?:my|yahoo|mail|proton|outlook)|get outlook for|von meinem \\S+ gesendet|gesendet von"
              + "|envoyé de(?:puis)? mon|enviado desde mi|enviado do meu|inviato da|verstuurd vanaf|sendt fra min|skickat från min"
              + "|отправлено с)\\b.*");

  private MailEnd() {}

  static boolean isAt(List<String> lines, int at) {
    var line = lines.get(at);
    return SIGNATURE.matcher(line).matches()
        || ORIGINAL.matcher(line).matches()
        || (RULE.matcher(line).matches() && at > 0)
        || isHeader(lines, at)
        || isQuotation(lines, at);
  }

  /// A line that a mail program adds: `Sent from my phone`.
  static boolean isOfProgram(String line) {
    return PROGRAM.matcher(line).matches();
  }

  /// `From: …` and `Sent: …` below it, without a mark.
  private static boolean isHeader(List<String> lines, int at) {
    return FROM.matcher(lines.get(at)).matches()
        && at + 1 < lines.size()
        && SENT.matcher(lines.get(at + 1)).matches();
  }

  /// The line, which may be wrapped, before quoted lines or the end.
  private static boolean isQuotation(List<String> lines, int at) {
    var both = at + 1 < lines.size() ? lines.get(at) + " " + lines.get(at + 1) : lines.get(at);
    for (int length = 1; length <= 2; length++) {
      var line = length == 1 ? lines.get(at) : both;
      if (WROTE.matcher(line).matches() && isQuoted(lines, at + length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(List<String> lines, int from) {
    int next = from;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next >= lines.size() || lines.get(next).startsWith(">");
  }
}
