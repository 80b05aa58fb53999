package org.coranto.draft;

/**
 * An entry that waited for this edition.
 *
 * @param id of what it came from: a tip's
 * @param section the configured section it goes to: {@code news}
 * @param text its lines as they are to stand, without a line end behind the last
 */
public record Held(String id, String section, String text) {}
