package org.coranto.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A newsletter as its {@code coranto.toml} describes it; every part has defaults. */
public record Config(
    NewsletterIdentity newsletter,
    Schedule schedule,
    Content content,
    Variables variables,
    Permalinks permalinks,
    List<SectionRule> sections,
    CheckSettings checks,
    OnlineSettings online,
    List<SourceSettings> sources,
    PullRequestSettings pullRequests,
    List<VoteSettings> votes,
    OutputSettings outputs,
    ThemeSettings theme) {

  /** With every check as it is built in. */
  public Config(
      NewsletterIdentity newsletter,
      Schedule schedule,
      Content content,
      Permalinks permalinks,
      List<SectionRule> sections,
      OutputSettings outputs,
      ThemeSettings theme) {
    this(newsletter, schedule, content, permalinks, sections, CheckSettings.NONE, outputs, theme);
  }

  /** With linked pages asked as usual, and the usual words in the template. */
  public Config(
      NewsletterIdentity newsletter,
      Schedule schedule,
      Content content,
      Permalinks permalinks,
      List<SectionRule> sections,
      CheckSettings checks,
      OutputSettings outputs,
      ThemeSettings theme) {
    this(
        newsletter,
        schedule,
        content,
        Variables.USUAL,
        permalinks,
        sections,
        checks,
        OnlineSettings.USUAL,
        List.of(),
        PullRequestSettings.USUAL,
        List.of(),
        outputs,
        theme);
  }

  /** The names of sources whose tips are ballots, which no one but the count of a vote may see. */
  public Set<String> ballotSources() {
    return votes.stream()
        .flatMap(vote -> vote.ballots().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same, said of another address, name or zone. */
  public Config with(NewsletterIdentity other) {
    return with(other, variables);
  }

  /** The same with a template that has other words for what is filled in. */
  public Config with(Variables other) {
    return with(newsletter, other);
  }

  private Config with(NewsletterIdentity other, Variables words) {
    return new Config(
        other,
        schedule,
        content,
        words,
        permalinks,
        sections,
        checks,
        online,
        sources,
        pullRequests,
        votes,
        outputs,
        theme);
  }
}
