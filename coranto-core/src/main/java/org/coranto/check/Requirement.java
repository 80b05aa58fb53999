package org.coranto.check;

/// Information that a check needs besides the text.
public enum Requirement {
  ARCHIVE("the earlier editions"),
  LINK_STATUS("the status of links"),
  PAGE_TITLE("the titles of linked pages"),
  EVENT_PAGE("the pages of events");

  private final String words;

  Requirement(String words) {
    this.words = words;
  }

  /// As in “not known offline: the status of links”.
  public String words() {
    return words;
  }
}
