package org.coranto.forge;

import java.util.List;
import java.util.Optional;

/// A page of what a forge answers.
///
/// @param total of all pages, where the forge tells it
/// @param next where the next page is
public record ForgePage(List<ForgeItem> items, Optional<Long> total, Optional<String> next) {}
