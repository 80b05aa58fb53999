package org.coranto.config;

import java.util.List;

/** A newsletter as its {@code coranto.toml} describes it; every part has defaults. */
public record Config(
    Newsletter newsletter,
    Schedule schedule,
    Content content,
    Permalinks permalinks,
    List<SectionRule> sections,
    OutputSettings outputs,
    ThemeSettings theme) {}
