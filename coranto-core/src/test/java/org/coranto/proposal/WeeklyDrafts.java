package org.coranto.proposal;

import static org.coranto.proposal.PlacedTexts.proposal;

/// A draft with a section of each kind, and two proposals to it.
public final class WeeklyDrafts {

  public static final String DRAFT =
      """
      Title: The Weekly
      Date: 2026-09-02

      Welcome to the weekly.

      ## News

      ### Projects

      ### Thoughts
      * [Of wind](https://example.org/wind)
      * [Of rain](https://example.org/rain)

      ## Pick

      <!-- the pick goes here -->

      [Send yours](https://example.org/send)!

      ## Merged

      <!-- what was merged goes here -->

      ## Events

      ### Europe
      * 2026-09-03 | Bern, CH | [Rain Bern](https://example.org/bern)
          * [**Gauges**](https://example.org/bern/1)
      * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
          * [**Snow**](https://example.org/oslo/1)

      ### America
      * 2026-09-04 | Lima, PE | [Rain Lima](https://example.org/lima)
          * [**Fog**](https://example.org/lima/1)

      If you hold an event, tell us.

      ## Calls

      Who looks for help:

      <!-- calls go here -->
      *No calls were submitted this week.*

      Ask us if you want to be here.
      """;

  public static final Proposal LINK =
      proposal(
          "1.patch",
          """
           ### Projects

          +* [A gauge](https://example.org/gauge)
          +
           ### Thoughts
          """);

  public static final Proposal EVENT =
      proposal(
          "2.patch",
          """
               * [**Gauges**](https://example.org/bern/1)
          +- 2026-09-05 | Graz, AT | [Rain Graz](https://example.org/graz)
          +  - [**Hail**](https://example.org/graz/1)
           * 2026-09-10 | Oslo, NO | [Rain Oslo](https://example.org/oslo)
          """);

  private WeeklyDrafts() {}
}
