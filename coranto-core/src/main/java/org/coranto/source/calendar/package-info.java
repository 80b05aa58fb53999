/// Calendars (RFC 5545), as written by Google, Outlook, Apple and others.
@NullMarked
package org.coranto.source.calendar;

import org.jspecify.annotations.NullMarked;
