package org.coranto.adopt;

import java.util.List;
import org.coranto.config.Config;

/// The result of looking at a repository.
///
/// @param toml a whole `coranto.toml`, with a reason in each comment
/// @param config the same file as records; it has no problems
/// @param decisions what was found and how: `editions = "_posts": 202 files, …`
/// @param questions what a person who knows the newsletter must answer
public record Adopted(String toml, Config config, List<String> decisions, List<String> questions) {}
