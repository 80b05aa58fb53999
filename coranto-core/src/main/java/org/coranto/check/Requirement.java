package org.coranto.check;

/** What a check has to know besides the text. */
public enum Requirement {
  ARCHIVE("what earlier editions had", false),
  LINK_STATUS("whether links lead anywhere", true),
  PAGE_TITLE("what linked pages are called", true),
  EVENT_PAGE("what the pages of events say", true);

  private final String words;
  private final boolean online;

  Requirement(String words, boolean online) {
    this.words = words;
    this.online = online;
  }

  /** As in “not known offline: whether links lead anywhere”. */
  public String words() {
    return words;
  }

  /** Whether somebody has to be asked over the network. */
  public boolean online() {
    return online;
  }
}
