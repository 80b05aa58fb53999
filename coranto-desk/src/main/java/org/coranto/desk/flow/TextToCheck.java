package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file to check, which may lie anywhere.
 *
 * @param file as it was named
 * @param date the day it is judged for; empty where its header or name says so
 */
public record TextToCheck(Path file, Optional<LocalDate> date) {}
