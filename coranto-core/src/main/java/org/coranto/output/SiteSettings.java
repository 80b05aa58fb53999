package org.coranto.output;

import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.coranto.config.Config;
import org.coranto.config.Content;
import org.coranto.config.NewsletterIdentity;
import org.coranto.config.OutputSettings;
import org.coranto.config.Permalinks;
import org.coranto.config.SectionRule;
import org.coranto.config.ThemeSettings;

/// The parts of a configuration that a site's artifacts depend on. Sources, checks, votes, pull
/// requests and the template's variables are not included: a change of them renders nothing.
public final class SiteSettings {

  private SiteSettings() {}

  public static Fingerprint of(Config config) {
    var inputs = new Inputs();
    newsletter(inputs, config.newsletter());
    inputs.text(config.schedule().press().toString()); // the publishing time in feeds and posts
    content(inputs, config.content());
    permalinks(inputs, config.permalinks());
    inputs.each(config.sections(), SiteSettings::section);
    outputs(inputs, config.outputs());
    theme(inputs, config.theme());
    inputs.each(
        List.copyOf(new TreeMap<>(config.references().texts()).entrySet()),
        (all, file) -> all.text(file.getKey()).text(file.getValue()));
    return inputs.fingerprint();
  }

  private static void newsletter(Inputs inputs, NewsletterIdentity newsletter) {
    inputs
        .text(newsletter.name())
        .text(newsletter.address().toString())
        .text(newsletter.description())
        .texts(newsletter.languages())
        .text(newsletter.zone().getId())
        .text(newsletter.publisher())
        .texts(newsletter.email().stream().toList())
        .texts(newsletter.subscribe().map(URI::toString).stream().toList())
        .texts(newsletter.repository().map(URI::toString).stream().toList())
        .texts(newsletter.hub().map(URI::toString).stream().toList());
  }

  /// Settings for reading editions; their paths are in their heads.
  private static void content(Inputs inputs, Content content) {
    inputs
        .text(content.editions()) // links to files in other generators' words
        .texts(content.assets())
        .text(content.header().name())
        .text(content.fileName())
        .text(content.dateOrder().name())
        .text(content.undated().name());
  }

  private static void permalinks(Inputs inputs, Permalinks permalinks) {
    inputs
        .text(permalinks.edition())
        .text(permalinks.slug().name())
        .text(permalinks.archive())
        .text(permalinks.page())
        .text(permalinks.section());
  }

  private static void section(Inputs inputs, SectionRule section) {
    inputs
        .text(section.name())
        .text(section.title())
        .text(section.kind().name())
        .texts(section.headings())
        .number(section.priority());
  }

  private static void outputs(Inputs inputs, OutputSettings outputs) {
    inputs
        .texts(outputs.only())
        .text(outputs.rss())
        .text(outputs.atom())
        .text(outputs.jsonFeed())
        .number(outputs.feedEditions())
        .number(outputs.calendarEditions())
        .number(outputs.mailEditions())
        .number(outputs.mailLimit())
        .number(outputs.cards())
        .texts(outputs.redirects().stream().map(Enum::name).toList());
  }

  private static void theme(Inputs inputs, ThemeSettings theme) {
    inputs
        .text(theme.accent())
        .each(theme.links(), (all, link) -> all.text(link.title()).text(link.href()));
  }
}
