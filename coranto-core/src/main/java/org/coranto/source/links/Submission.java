package org.coranto.source.links;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.model.Person;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.SourceContext;
import org.coranto.url.UrlText;

/// A link as it was submitted.
///
/// @param key the site's id
/// @param submitter need not be the author of the linked page
record Submission(
    String key, Subject subject, Discussion discussion, Person submitter, Optional<Instant> at) {

  /// @param address the linked page; empty for a text post
  record Subject(String title, List<String> prefixes, String address) {}

  /// The site's page about it.
  record Discussion(String address, long score, long comments) {}

  /// Empty if it is outside the window or has too few points.
  Stream<Tip> tip(SourceContext context) {
    boolean isWanted =
        !subject.title().isBlank()
            && discussion.score() >= context.get(LinkKeys.SCORE)
            && at.filter(context.window()::contains).isPresent()
            && (!subject.address().isEmpty() || context.get(LinkKeys.TEXTS));
    return isWanted ? leads().map(target -> tip(context, target)).stream() : Stream.empty();
  }

  private Optional<String> leads() {
    var address = subject.address().isEmpty() ? discussion.address() : subject.address();
    return UrlText.of(address).map(UrlText::toString);
  }

  private Tip tip(SourceContext context, String target) {
    var name = SubmittedTitle.of(subject.title());
    var all =
        Stream.concat(subject.prefixes().stream(), name.prefixes().stream()).distinct().toList();
    var tip =
        context
            .tip(key, discussion.address(), new TipContent.Link(target, name.words(), all, ""))
            .saying(
                "%s, %s"
                    .formatted(
                        count(discussion.score(), "point"),
                        count(discussion.comments(), "comment")));
    var timed = at.map(tip::at).orElse(tip);
    return submitter.name().isEmpty() ? timed : timed.by(submitter);
  }

  private static String count(long number, String noun) {
    return number == 1 ? "1 " + noun : "%d %ss".formatted(number, noun);
  }
}
