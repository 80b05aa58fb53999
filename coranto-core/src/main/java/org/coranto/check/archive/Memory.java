package org.coranto.check.archive;

/**
 * That an earlier edition had something.
 *
 * @param detail what the topic notes of it; may be empty
 */
public record Memory(EditionMark edition, String detail) {}
