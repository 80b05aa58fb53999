package org.coranto.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A newsletter as its `coranto.toml` describes it; every part has defaults.
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
    ThemeSettings theme,
    ReferenceFiles references) {

  /// The names of sources whose tips are secret ballots: only the count of a vote reads them.
  public Set<String> ballotSources() {
    return votes.stream()
        .flatMap(vote -> vote.ballots().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The same with another name, address or time zone.
  public Config with(NewsletterIdentity other) {
    return toBuilder().newsletter(other).build();
  }

  /// The same with other names for the template's variables.
  public Config with(Variables other) {
    return toBuilder().variables(other).build();
  }

  /// Everything else is the default: no sections, sources and votes.
  public static Builder builder(
      NewsletterIdentity newsletter,
      Schedule schedule,
      Content content,
      Permalinks permalinks,
      OutputSettings outputs) {
    return new Builder(
        new Config(
            newsletter,
            schedule,
            content,
            Variables.USUAL,
            permalinks,
            List.of(),
            CheckSettings.NONE,
            OnlineSettings.USUAL,
            List.of(),
            PullRequestSettings.USUAL,
            List.of(),
            outputs,
            ThemeSettings.USUAL,
            ReferenceFiles.NONE));
  }

  /// A builder for a configuration that differs from this one in some parts.
  public Builder toBuilder() {
    return new Builder(this);
  }

  /// Makes a configuration from another, part by part.
  public static final class Builder {

    private final Config base;
    private NewsletterIdentity newsletter;
    private Variables variables;
    private Permalinks permalinks;
    private List<SectionRule> sections;
    private CheckSettings checks;
    private OutputSettings outputs;
    private ThemeSettings theme;
    private ReferenceFiles references;

    private Builder(Config base) {
      this.base = base;
      this.newsletter = base.newsletter();
      this.variables = base.variables();
      this.permalinks = base.permalinks();
      this.sections = base.sections();
      this.checks = base.checks();
      this.outputs = base.outputs();
      this.theme = base.theme();
      this.references = base.references();
    }

    public Builder newsletter(NewsletterIdentity other) {
      this.newsletter = other;
      return this;
    }

    public Builder variables(Variables other) {
      this.variables = other;
      return this;
    }

    public Builder permalinks(Permalinks other) {
      this.permalinks = other;
      return this;
    }

    public Builder sections(List<SectionRule> other) {
      this.sections = other;
      return this;
    }

    public Builder checks(CheckSettings other) {
      this.checks = other;
      return this;
    }

    public Builder outputs(OutputSettings other) {
      this.outputs = other;
      return this;
    }

    public Builder theme(ThemeSettings other) {
      this.theme = other;
      return this;
    }

    public Builder references(ReferenceFiles other) {
      this.references = other;
      return this;
    }

    public Config build() {
      return new Config(
          newsletter,
          base.schedule(),
          base.content(),
          variables,
          permalinks,
          sections,
          checks,
          base.online(),
          base.sources(),
          base.pullRequests(),
          base.votes(),
          outputs,
          theme,
          references);
    }
  }
}
