package org.coranto.config;

/**
 * {@code [variables]}: how the template names what is filled in.
 *
 * @param number {@code number}: the new edition's number
 * @param date {@code date}: the day it appears
 * @param lastDate {@code last-date}: the day the edition before it appeared
 * @param windowStart {@code window-start}: the first day of the events in it
 * @param windowEnd {@code window-end}: the last one, {@code [schedule] window} days later
 * @param events {@code events}: alone on its line, gives way to the events carried over
 * @param calls {@code calls}: alone on its line, gives way to the calls carried over
 */
public record Variables(
    String number,
    String date,
    String lastDate,
    String windowStart,
    String windowEnd,
    String events,
    String calls) {

  public static final Variables USUAL =
      new Variables(
          "{number}",
          "{date}",
          "{last-date}",
          "{window-start}",
          "{window-end}",
          "{events}",
          "{calls}");
}
