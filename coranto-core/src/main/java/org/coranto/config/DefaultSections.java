package org.coranto.config;

import java.util.List;
import org.coranto.model.SectionKind;

/// The sections of a newsletter that configures none, with the usual headings.
final class DefaultSections {

  static final List<SectionRule> ALL =
      List.of(
          rule("events", "Events", SectionKind.EVENTS, 4, "Upcoming*", "*Meetups*", "Conferences*"),
          rule("jobs", "Jobs", SectionKind.JOBS, 5, "* Jobs", "Hiring*", "Who is hiring*"),
          rule("calls", "Calls", SectionKind.CALLS, 5, "Call for*", "Calls for*", "CFP*"),
          rule("quote", "Quote", SectionKind.QUOTE, 9, "Quote of*", "Quotes of*"),
          rule("pick", "Pick", SectionKind.PICK, 9, "Pick of the*"),
          rule("tracker", "What changed", SectionKind.TRACKER, 3, "Changes*", "Changelog*"));

  private DefaultSections() {}

  private static SectionRule rule(
      String name, String title, SectionKind kind, int priority, String... headings) {
    return SectionRule.of(name, title, kind, List.of(headings)).withPriority(priority);
  }
}
