package org.coranto.check.archive;

import java.util.List;

/** Everything that the archive remembers; a new topic is a line here. */
public final class Topics {

  public static final Topic ADDRESSES = new Addresses();
  public static final Topic TITLES = new Titles();
  public static final Topic WORDS = new Vocabulary();
  public static final Topic LINES = new StandingLines();
  public static final Topic HEADINGS = new SectionHeadings();
  public static final Topic STYLE = new HouseStyle();
  public static final Topic ANNOUNCEMENTS = new Announcements();
  public static final Topic PARAMETERS = new Parameters();
  public static final Topic DATED_LINES = new DatedLines();
  public static final Topic PLACES = EventPlaces.places();
  public static final Topic CITIES = EventPlaces.cities();
  public static final Topic LANDS = EventPlaces.lands();
  public static final Topic STATES = EventPlaces.states();
  public static final Topic COUNTRIES = EventPlaces.countries();
  public static final Topic ONLINE_MARKS = new OnlineMarks();
  public static final Topic EVENT_FORMS = new EventForms();
  public static final Topic GROUPS = new EventGroups();
  public static final Topic SERIES = new SeriesSections();
  public static final Topic SITES = new Sites();
  public static final Topic PAIRS = new WordPairs();
  public static final Topic PREFIXES = new PrefixesOfHosts();
  public static final Topic COMMENTS = new Comments();
  public static final Topic FORMULAS = new Formulas();
  public static final Topic BOLD_TITLES = new BoldTitles();
  public static final Topic EVENT_LINES = new EventLines();
  public static final Topic PICKS = new Picks();

  public static final List<Topic> ALL =
      List.of(
          ADDRESSES,
          TITLES,
          WORDS,
          LINES,
          HEADINGS,
          STYLE,
          ANNOUNCEMENTS,
          PARAMETERS,
          DATED_LINES,
          PLACES,
          CITIES,
          LANDS,
          STATES,
          COUNTRIES,
          ONLINE_MARKS,
          EVENT_FORMS,
          GROUPS,
          SERIES,
          SITES,
          PAIRS,
          PREFIXES,
          COMMENTS,
          FORMULAS,
          BOLD_TITLES,
          EVENT_LINES,
          PICKS
          //
          );

  private Topics() {}
}
