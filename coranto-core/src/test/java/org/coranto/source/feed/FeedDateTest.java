package org.coranto.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 01 Jan 2004 19:48:21 GMT   | 2004-01-01T19:48:21Z
          Thu, 01 Jan 04 19:48 EST        | 2004-01-02T00:48:00Z
          1 January 2004 19:48:21 +0100   | 2004-01-01T18:48:21Z
          Mon, 1 Jan 2004 19:48:21 +01:00 | 2004-01-01T18:48:21Z
          Thu,01 Jan 2004 19:48:21 GMT+2  | 2004-01-01T17:48:21Z
          Thu Jan  1 11:48:21 PST 2004    | 2004-01-01T19:48:21Z
          Thu Jan  1 19:48:21 2004        | 2004-01-01T19:48:21Z
          January 1st, 2004 7:48 pm       | 2004-01-01T19:48:00Z
          Jan 1, 2004 12:05 AM            | 2004-01-01T00:05:00Z
          Sat, Dec 16 2023 02:02:33 PM    | 2023-12-16T14:02:33Z
          Thursday, 01-Jan-04 19:48:21 UT | 2004-01-01T19:48:21Z
          Do, 1 Mai 2004 10:00:00 MESZ    | 2004-05-01T08:00:00Z
          1 févr. 2004 10:00 Europe/Paris | 2004-02-01T09:00:00Z
          01 Jan 2004                     | 2004-01-01T00:00:00Z
          Thu, 01 Jan 2004 24:00:00 GMT   | 2004-01-02T00:00:00Z
          2003-12-31T10:14:55-08:00       | 2003-12-31T18:14:55Z
          2003-12-31T10:14:55.337Z        | 2003-12-31T10:14:55.337Z
          2003-12-31t10:14z               | 2003-12-31T10:14:00Z
          2003-12-31T10:14:55+0100        | 2003-12-31T09:14:55Z
          2003-12-31 10:14:55 +0100       | 2003-12-31T09:14:55Z
          2003-12-31 10:14:55 UTC         | 2003-12-31T10:14:55Z
          2003-12-31T10:14:55             | 2003-12-31T10:14:55Z
          2003-1-5                        | 2003-01-05T00:00:00Z
          2003-12                         | 2003-12-01T00:00:00Z
          2003                            | 2003-01-01T00:00:00Z
          20031231                        | 2003-12-31T00:00:00Z
          2003-335                        | 2003-12-01T00:00:00Z
          2003-W01-3                      | 2003-01-01T00:00:00Z
          """)
  void a_time_is_read_in_every_form(String written, String instant) {
    assertThat(FeedDate.of(written)).hasToString("Optional[%s]".formatted(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "T00:",
        "2004-13-40",
        "40 Jan 2004",
        "1 Jan",
        "0001-01-01T00:00:00Z",
        "99999999999",
        "::",
        "-/-",
        "1:2:3:4 Jan 9999999999",
        "+++ 1 Jan 2004 25:61"
      })
  void what_is_no_time_is_none(String written) {
    assertThat(FeedDate.of(written).filter(it -> !written.startsWith("+++"))).isEmpty();
  }
}
