package org.coranto.archive;

import java.util.List;

/// The list of all topics.
public final class Topics {

  public static final Topic<LinkedAddresses.Link> ADDRESSES = new LinkedAddresses();
  public static final Topic<PastTitles.Target> TITLES = new PastTitles();
  public static final Topic<KeyTopic.Present> WORDS = new Vocabulary();
  public static final Topic<KeyTopic.Present> LINES = new StandingLines();
  public static final Topic<SectionHeadings.Heading> HEADINGS = new SectionHeadings();
  public static final Topic<String> STYLE = new HouseStyle();
  public static final Topic<String> ANNOUNCEMENTS = new PastAnnouncements();
  public static final Topic<KeyTopic.Present> PARAMETERS = new QueryParameters();
  public static final Topic<DatedLines.Offsets> DATED_LINES = new DatedLines();
  public static final Topic<EventPlaces.Held> PLACES = EventPlaces.places();
  public static final Topic<EventPlaces.Held> CITIES = EventPlaces.cities();
  public static final Topic<EventPlaces.Held> LANDS = EventPlaces.lands();
  public static final Topic<EventPlaces.Held> STATES = EventPlaces.states();
  public static final Topic<EventPlaces.Held> COUNTRIES = EventPlaces.countries();
  public static final Topic<OnlineMarks.Count> ONLINE_MARKS = new OnlineMarks();
  public static final Topic<EventForms.Form> EVENT_FORMS = new EventForms();
  public static final Topic<OnlineForms.Form> ONLINE_FORMS = new OnlineForms();
  public static final Topic<EventGroups.Held> GROUPS = new EventGroups();
  public static final Topic<String> SERIES = new SeriesSections();
  public static final Topic<String> SITES = new LinkedSites();
  public static final Topic<KeyTopic.Present> PAIRS = new WordPairs();
  public static final Topic<List<String>> PREFIXES = new PrefixesOfHosts();
  public static final Topic<String> PREFIX_FORMS = new PrefixForms();
  public static final Topic<KeyTopic.Present> TOUCHING_PREFIXES = new TouchingPrefixes();
  public static final Topic<KeyTopic.Present> COMMENTS = new PastComments();
  public static final Topic<String> FORMULAS = new BoilerplateLines();
  public static final Topic<Boolean> BOLD_TITLES = new BoldTitles();
  public static final Topic<KeyTopic.Present> EVENT_LINES = new PastEventLines();
  public static final Topic<KeyTopic.Present> PICKS = new Picks();
  public static final Topic<KeyTopic.Present> LINK_SENTENCES = new LinkSentences();
  public static final Topic<KeyTopic.Present> TEMPLATE_TAGS = new PastTemplateTags();
  public static final Topic<KeyTopic.Present> LINK_SERVICES = new LinkServices();
  public static final Topic<String> SITE_LINKS = new SiteLinks();

  public static final List<Topic<?>> ALL =
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
          ONLINE_FORMS,
          GROUPS,
          SERIES,
          SITES,
          PAIRS,
          PREFIXES,
          PREFIX_FORMS,
          TOUCHING_PREFIXES,
          COMMENTS,
          FORMULAS,
          BOLD_TITLES,
          EVENT_LINES,
          PICKS,
          LINK_SENTENCES,
          TEMPLATE_TAGS,
          LINK_SERVICES,
          SITE_LINKS
          //
          );

  private Topics() {}
}
