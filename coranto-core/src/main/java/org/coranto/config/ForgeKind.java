package org.coranto.config;

/** Which interface a forge speaks. */
public enum ForgeKind {
  GITHUB,
  GITLAB,
  FORGEJO
}
