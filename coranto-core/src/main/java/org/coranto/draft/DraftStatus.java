package org.coranto.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.check.CheckContext;
import org.coranto.check.Severity;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.SectionKind;
import org.coranto.output.Site;
import org.coranto.output.email.Mail;
import org.coranto.output.email.SizeReport;

/// The status of an open draft.
///
/// @param parts its configured sections, in its own order
/// @param findings of `coranto check`, counted by severity
/// @param mail its size as a mail
/// @param press when it is due, in the newsletter's zone
/// @param left time until then; negative afterwards
/// @param waiting the number of undecided tips; empty if the newsletter keeps no tips
public record DraftStatus(
    EditionHead draft,
    List<Part> parts,
    Map<Severity, Integer> findings,
    SizeReport mail,
    ZonedDateTime press,
    Duration left,
    OptionalInt waiting) {

  /// A section with everything under it.
  ///
  /// @param name as configured: `events`
  /// @param title as in the draft; as configured if several headings belong to one section
  /// @param entries what readers count: links, events, calls, jobs; 1 for a pick or a quote
  /// @param words whether it has text that the template does not have
  /// @param owner the person responsible for it
  public record Part(
      String name,
      String title,
      SectionKind kind,
      int entries,
      boolean words,
      Optional<String> owner) {

    /// A report may consist of words only. In a pick, words without an entry are the boilerplate of
    /// every week.
    public boolean isEmpty() {
      return entries == 0
          && switch (kind) {
            case PROSE, TRACKER, JOBS -> !words;
            case LINKS, EVENTS, CALLS, PICK, QUOTE -> true;
          };
    }

    Part plus(Part other) {
      return new Part(
          name, other.title, kind, entries + other.entries, words || other.words, owner);
    }
  }

  public List<Part> empty() {
    return parts.stream().filter(Part::isEmpty).toList();
  }

  public int entries() {
    return parts.stream().mapToInt(Part::entries).sum();
  }

  /// @param template the entries of the template
  /// @param findings of `coranto check`
  public static DraftStatus of(
      CheckContext draft, List<Entry> template, Map<Severity, Integer> findings, Instant now) {
    var config = draft.config();
    var edition = draft.edition().model();
    var press =
        edition.head().date().atTime(config.schedule().press()).atZone(config.newsletter().zone());
    var site =
        new Site(config, List.of(edition.head()), List.of(), _ -> edition, Site.Theme.BUILT_IN);
    return new DraftStatus(
        edition.head(),
        TemplateParts.of(draft, template),
        Map.copyOf(findings),
        Mail.of(site, edition).fitting(),
        press,
        Duration.between(now, press),
        OptionalInt.empty());
  }

  /// The same with the number of undecided tips.
  public DraftStatus withWaiting(int tips) {
    return new DraftStatus(draft, parts, findings, mail, press, left, OptionalInt.of(tips));
  }
}
