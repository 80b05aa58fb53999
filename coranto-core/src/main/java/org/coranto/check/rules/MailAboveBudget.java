package org.coranto.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.config.SectionRule;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Section;
import org.coranto.model.Span;
import org.coranto.output.Site;
import org.coranto.output.email.Mail;
import org.coranto.output.email.SizeReport;
import org.coranto.output.email.SizeReport.Share;

/// A mail that is so large that entries of a section with the highest priority must be left out.
/// Sections of lower priority may be shortened; their priority is made for this.
public final class MailAboveBudget extends Check {

  private static final int NEVER_FOLDED = 9;

  /// Upper bounds in bytes for a character, for a link, and for everything around the sections.
  private static final int CHARACTER = 6;

  private static final int LINK = 600;
  private static final int FRAME = 30_000;

  /// How many sections the message names.
  private static final int NAMED = 3;

  public MailAboveBudget() {
    super("mail-above-budget", Severity.WARNING, Stage.READY);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var edition = context.edition().model();
    if (mostBytes(context) < context.config().outputs().mailLimit()) {
      return List.of();
    }
    var site =
        new Site(
            context.config(),
            List.of(edition.head()),
            List.of(),
            _ -> edition,
            Site.Theme.BUILT_IN);
    var fitting = Mail.of(site, edition).fitting();
    return fitting.folded().stream()
        .filter(share -> share.priority() >= NEVER_FOLDED)
        .findFirst()
        .map(share -> finding(heading(share, context.edition()), words(share, fitting)))
        .stream()
        .toList();
  }

  /// The largest possible size of the sections that are never shortened. This is checked first,
  /// because rendering a mail takes longer than all other checks of a text.
  private static long mostBytes(CheckContext context) {
    return FRAME
        + context.edition().sections().stream()
            .filter(section -> priority(section, context) >= NEVER_FOLDED)
            .mapToLong(
                section -> (long) section.span().length() * CHARACTER + links(section) * LINK)
            .sum();
  }

  private static int priority(Section section, CheckContext context) {
    return context.config().sections().stream()
        .filter(rule -> rule.name().equals(section.name()))
        .mapToInt(SectionRule::priority)
        .findFirst()
        .orElse(0);
  }

  private static long links(Section section) {
    return section.entries().stream().mapToLong(entry -> entry.body().links().size()).sum();
  }

  private static Span heading(Share share, AnnotatedEdition edition) {
    return edition.sections().stream()
        .filter(section -> section.id().equals(share.id()))
        .findFirst()
        .map(Section::span)
        .map(span -> edition.lines().at(span.start()).span())
        .orElse(new Span(0, 0));
  }

  private static String words(Share share, SizeReport fitting) {
    var heaviest =
        fitting.sections().stream()
            .sorted(Comparator.comparingLong(Share::bytes).reversed())
            .limit(NAMED)
            .map(it -> "“%s” %d KB".formatted(it.title(), it.bytes() / 1000))
            .collect(Collectors.joining(", "));
    return "The mail is limited to %d KB and can show only %d of %d entries of “%s”. Largest sections: %s."
        .formatted(fitting.limit() / 1000, share.shown(), share.entries(), share.title(), heaviest);
  }
}
