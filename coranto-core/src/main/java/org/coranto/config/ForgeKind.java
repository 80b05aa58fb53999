package org.coranto.config;

/// The API of a forge.
public enum ForgeKind {
  GITHUB,
  GITLAB,
  FORGEJO
}
