package org.coranto.output.email;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// The newest editions, and every draft, as the two bodies of a mail.
public final class EmailOutput implements Output {

  public EmailOutput() {}

  @Override
  public String name() {
    return "email";
  }

  @Override
  public List<Plan> plan(Site site) {
    var newest = site.newest(site.config().outputs().mailEditions());
    var drafts = site.editions().stream().filter(EditionHead::draft);
    return Stream.concat(newest.stream(), drafts)
        .flatMap(head ->
            Stream.of(
                plan(site, head, "mail/index.html", Mail::html),
                plan(site, head, "mail/mail.txt", Mail::text)))
        .toList();
  }

  private static Plan plan(Site site, EditionHead head, String file, Function<Mail, String> body) {
    return new Plan.OfEdition(
        head.beside(file).substring(1),
        Inputs.of(List.of(head)),
        head,
        edition -> body.apply(Mail.of(site, edition)).getBytes(StandardCharsets.UTF_8));
  }
}
