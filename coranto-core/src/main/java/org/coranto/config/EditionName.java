package org.coranto.config;

import java.time.LocalDate;
import java.util.OptionalInt;

/// The values that an edition's file name and path are made from.
public record EditionName(LocalDate date, OptionalInt number, String slug) {}
