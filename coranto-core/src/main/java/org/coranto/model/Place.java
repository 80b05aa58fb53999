package org.coranto.model;

/// Where an event is.
///
/// @param text as the edition has it: `Seattle, WA, US`; empty if it is only online
/// @param attendance on the spot, online, or both
public record Place(String text, Attendance attendance) {

  public static final Place UNKNOWN = new Place("", Attendance.IN_PERSON);

  public enum Attendance {
    IN_PERSON,
    VIRTUAL,
    HYBRID
  }

  /// Whether one can take part online: virtual or hybrid.
  public boolean online() {
    return attendance != Attendance.IN_PERSON;
  }
}
