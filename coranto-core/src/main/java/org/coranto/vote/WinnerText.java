package org.coranto.vote;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.config.VoteSettings;
import org.coranto.model.SectionKind;

/// The winner as text of the edition, with its credit line.
public final class WinnerText {

  private static final String PICK = "This week's pick is [{title}]({address}).";
  private static final String SAID = "– [{title}]({address})";

  private static final Pattern VARIABLE = Pattern.compile("\\{(title|address|words|by|seen)}");

  /// `[{by}]({seen})`: without a URL, only the text is written.
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(\\{(address|seen)}\\)");

  private static final Pattern SELF =
      Pattern.compile(
          "\\bself[- ]?(nominat|suggest|promot|plug)|\\b(i'm|i am) the (author|maintainer)",
          Pattern.CASE_INSENSITIVE);

  /// Characters that start or end markup in Markdown or HTML.
  private static final Pattern MARK = Pattern.compile("[\\\\\\[\\]<>*_`]");

  private final VoteSettings vote;
  private final SectionKind kind;

  /// @param kind of the winner's section
  public WinnerText(VoteSettings vote, SectionKind kind) {
    this.vote = vote;
    this.kind = kind;
  }

  /// Paragraphs with a blank line between them and a line end after the last.
  ///
  /// @param words an editor's comment; empty if an editor will add it later
  public String of(Candidate winner, String words) {
    var values =
        Map.of(
            "title", plain(winner.title()),
            "address", address(winner.address()),
            "words", words.isBlank() ? "<!-- what is it? -->" : words.strip(),
            "by", plain(winner.by().map(person -> person.name()).orElse("")),
            "seen", address(winner.seen()));
    var line = filled(vote.line().orElse(kind == SectionKind.QUOTE ? SAID : PICK), values);
    var shown = kind == SectionKind.QUOTE ? quotation(winner.quote()) + "\n" + line : line;
    return shown + "\n" + credit(winner, values).map(credit -> "\n" + credit + "\n").orElse("");
  }

  private Optional<String> credit(Candidate winner, Map<String, String> values) {
    var form = isOwn(winner) ? vote.selfCredit() : vote.credit();
    return winner.by().isEmpty() || form.isEmpty()
        ? Optional.empty()
        : Optional.of(filled(form, values));
  }

  /// Whether the nominator said that it is their own work, or its URL contains their name.
  static boolean isOwn(Candidate winner) {
    if (!winner.quote().isEmpty()) {
      return false;
    }
    return SELF.matcher(winner.words()).find()
        || winner.by().stream()
            .flatMap(by -> java.util.stream.Stream.of(by.name(), lastPart(by.address())))
            .filter(name -> name.length() > 1)
            .anyMatch(name ->
                parts(winner.address())
                    .contains("/" + name.toLowerCase(java.util.Locale.ROOT) + "/"));
  }

  private static String parts(String address) {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return path < 0 ? "" : (address.substring(path) + "/").toLowerCase(java.util.Locale.ROOT);
  }

  private static String lastPart(String address) {
    var bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static String filled(String form, Map<String, String> values) {
    var linked =
        LINK.matcher(form)
            .replaceAll(link ->
                Matcher.quoteReplacement(
                    values.getOrDefault(link.group(2), "").isEmpty()
                        ? link.group(1)
                        : link.group()));
    return VARIABLE
        .matcher(linked)
        .replaceAll(it -> Matcher.quoteReplacement(values.getOrDefault(it.group(1), "")));
  }

  private static String quotation(String quote) {
    return quote
        .strip()
        .lines()
        .map(line -> ("> " + line.replace("<", "\\<").stripTrailing()).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /// On one line, with Markdown escaped.
  private static String plain(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return MARK.matcher(line).replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
  }

  /// A web URL without characters that would end the link; empty if it is not one.
  private static String address(String address) {
    var bare = address.strip();
    boolean web = bare.startsWith("https://") || bare.startsWith("http://");
    return web && bare.chars().allMatch(c -> c > ' ' && c != '<' && c != '>' && c != '\\')
        ? bare.replace("(", "%28").replace(")", "%29")
        : "";
  }
}
