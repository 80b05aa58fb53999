package org.coranto.config;

import java.util.List;

/// `[online]`: how linked pages are fetched.
///
/// @param atOnce `at-once`: parallel requests to one host
/// @param gap `gap`: milliseconds between the starts of two requests to one host
/// @param ports `ports`: the allowed ports
public record OnlineSettings(int atOnce, int gap, List<Integer> ports) {

  public static final OnlineSettings USUAL = new OnlineSettings(2, 500, List.of(80, 443));
}
