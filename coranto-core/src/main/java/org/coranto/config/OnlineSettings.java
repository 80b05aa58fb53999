package org.coranto.config;

import java.util.List;

/// `[online]`: how linked pages are asked.
///
/// @param atOnce `at-once`: requests to one host at the same time
/// @param gap `gap`: milliseconds from the beginning of one request to a host to the next
/// @param ports `ports`: those that are asked
public record OnlineSettings(int atOnce, int gap, List<Integer> ports) {

  public static final OnlineSettings USUAL = new OnlineSettings(2, 500, List.of(80, 443));
}
