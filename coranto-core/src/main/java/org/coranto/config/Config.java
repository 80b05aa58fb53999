package org.coranto.config;

import java.util.List;

/** A newsletter as its {@code coranto.toml} describes it; every part has defaults. */
public record Config(
    Newsletter newsletter,
    Schedule schedule,
    Content content,
    Permalinks permalinks,
    List<SectionRule> sections,
    CheckSettings checks,
    OnlineSettings online,
    List<SourceSettings> sources,
    OutputSettings outputs,
    ThemeSettings theme) {

  /** With every check as it is built in. */
  public Config(
      Newsletter newsletter,
      Schedule schedule,
      Content content,
      Permalinks permalinks,
      List<SectionRule> sections,
      OutputSettings outputs,
      ThemeSettings theme) {
    this(newsletter, schedule, content, permalinks, sections, CheckSettings.NONE, outputs, theme);
  }

  /** With linked pages asked as usual. */
  public Config(
      Newsletter newsletter,
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
        permalinks,
        sections,
        checks,
        OnlineSettings.USUAL,
        List.of(),
        outputs,
        theme);
  }
}
