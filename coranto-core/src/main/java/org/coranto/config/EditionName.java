package org.coranto.config;

import java.time.LocalDate;
import java.util.OptionalInt;

/// What the name of an edition's file and its address are made from.
public record EditionName(LocalDate date, OptionalInt number, String slug) {}
