package org.coranto.forge;

import java.util.List;
import java.util.Optional;

/// One page of a forge's answer.
///
/// @param total of all pages, if known
/// @param next the path of the next page
/// @param whole whether the forge has searched everything
public record ForgePage(
    List<ForgeItem> items, Optional<Long> total, Optional<String> next, boolean whole) {}
