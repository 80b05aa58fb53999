package org.coranto.app.draft;

import static org.coranto.app.draft.TestServices.escaped;
import static org.coranto.app.draft.TestServices.quoted;

import java.time.ZoneOffset;
import java.util.List;

/// Threads of a Discourse forum: the chosen nomination of the week, and another one with fewer
/// likes.
final class TestForum {

  static final int CRATES = 2704;
  static final int QUOTES = 328;

  private TestForum() {}

  static String crates(WeekOfEdition week) {
    return thread(
        CRATES,
        week,
        List.of(
            "<p><a href=\"%s\">%s</a></p>"
                .formatted(escaped(week.crate().address()), escaped(week.crate().name())),
            "<p><a href=\"https://crates.example/other\">other</a></p>"));
  }

  static String quotes(WeekOfEdition week) {
    return thread(
        QUOTES,
        week,
        List.of(
            "<blockquote><p>%s</p></blockquote><p>– <a href=\"%s\">%s</a></p>"
                .formatted(
                    escaped(week.quote().words()),
                    escaped(week.quote().address()),
                    escaped(week.quote().by())),
            "<blockquote><p>It rains.</p></blockquote><p>– Somebody</p>"));
  }

  /// The first post has the most likes.
  private static String thread(int topic, WeekOfEdition week, List<String> posts) {
    var at = week.date().minusDays(3).atTime(10, 0).toInstant(ZoneOffset.UTC);
    var written = new StringBuilder();
    var ids = new StringBuilder();
    for (int i = 0; i < posts.size(); i++) {
      ids.append(i == 0 ? "" : ", ").append(i + 1);
      written
          .append(i == 0 ? "" : ", ")
          .append(
              """
              {"id": %1$d, "post_number": %1$d, "topic_id": %5$d, "topic_slug": "thread", "post_type": 1,
               "username": "reader%1$d", "created_at": "%2$s", "cooked": %3$s,
               "actions_summary": [{"id": 2, "count": %4$d}]}\
              """
                  .formatted(i + 1, at, quoted(posts.get(i)), posts.size() - i, topic));
    }
    return """
    {"id": %d, "slug": "thread", "last_posted_at": "%s", "post_stream": {"stream": [%s], "posts": [%s]}}\
    """
        .formatted(topic, at, ids, written);
  }
}
