package org.coranto.config;

import java.util.List;

/// `[outputs]`: what is rendered, and how much of it.
///
/// @param only `only`: names of outputs; all outputs if empty
/// @param rss `rss`: path of the RSS feed, relative to the site: `rss.xml`
/// @param atom `atom`: path of the Atom feed
/// @param jsonFeed `json-feed`: path of the JSON feed
/// @param feedEditions `feed-editions`: the number of editions in a feed
/// @param calendarEditions `calendar-editions`: the number of newest editions that the calendar is
///   made from; an event that a later edition dropped is shown as cancelled
/// @param mailEditions `mail-editions`: the number of newest editions with a mail body
/// @param mailLimit `mail-limit`: the largest size of a mail, in bytes as sent
/// @param cards `cards`: the number of newest editions with a preview picture of their own; the
///   others share the newsletter's
/// @param redirects `redirects`: how old addresses lead to editions
public record OutputSettings(
    List<String> only,
    String rss,
    String atom,
    String jsonFeed,
    int feedEditions,
    int calendarEditions,
    int mailEditions,
    int mailLimit,
    int cards,
    List<RedirectForm> redirects) {

  /// A way to lead readers from an old address of an edition to its page.
  public enum RedirectForm {
    /// A page at the old address.
    PAGE,
    /// A line in `_redirects` (Netlify, Cloudflare Pages).
    NETLIFY,
    /// A line in `redirects.map`, for nginx.
    NGINX
  }

  public OutputSettings {
    only = List.copyOf(only);
    redirects = List.copyOf(redirects);
  }

  public boolean renders(String output) {
    return only.isEmpty() || only.contains(output);
  }
}
