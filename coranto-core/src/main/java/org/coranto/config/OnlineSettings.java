package org.coranto.config;

import java.util.List;

/**
 * {@code [online]}: how linked pages are asked.
 *
 * @param atOnce {@code at-once}: requests to one host at the same time
 * @param gap {@code gap}: milliseconds from the beginning of one request to a host to the next
 * @param ports {@code ports}: those that are asked
 */
public record OnlineSettings(int atOnce, int gap, List<Integer> ports) {

  public static final OnlineSettings USUAL = new OnlineSettings(2, 500, List.of(80, 443));
}
