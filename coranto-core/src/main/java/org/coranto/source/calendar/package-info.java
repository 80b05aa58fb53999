/// Calendars (RFC 5545), as Google, Outlook, Apple and many others write them.
@NullMarked
package org.coranto.source.calendar;

import org.jspecify.annotations.NullMarked;
