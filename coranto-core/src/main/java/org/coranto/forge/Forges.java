package org.coranto.forge;

import org.coranto.config.ForgeKind;

/// All kinds of forges.
public final class Forges {

  private Forges() {}

  public static Forge of(ForgeKind kind) {
    return switch (kind) {
      case GITHUB -> new Github();
      case GITLAB -> new Gitlab();
      case FORGEJO -> new Forgejo();
    };
  }
}
