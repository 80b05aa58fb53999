package org.coranto.adopt;

import java.util.List;
import org.coranto.config.Config;

/// What came of looking at a repository.
///
/// @param toml a whole `coranto.toml`, with a reason in each comment
/// @param config what it says; it reads back without a problem
/// @param decisions what was found and how: `editions = "_posts": 202 files, …`
/// @param questions what somebody who knows the newsletter has to answer
public record Adopted(String toml, Config config, List<String> decisions, List<String> questions) {}
