package org.coranto.check;

/// Information that a check needs besides the text.
public enum Requirement {
  ARCHIVE("the earlier editions", false),
  LINK_STATUS("the status of links", true),
  PAGE_TITLE("the titles of linked pages", true),
  EVENT_PAGE("the pages of events", true);

  private final String words;
  private final boolean online;

  Requirement(String words, boolean online) {
    this.words = words;
    this.online = online;
  }

  /// As in “not known offline: the status of links”.
  public String words() {
    return words;
  }
}
