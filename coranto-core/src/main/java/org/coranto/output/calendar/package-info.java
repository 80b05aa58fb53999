/// The events of the newest editions as iCalendar (RFC 5545, RFC 7986).
@NullMarked
package org.coranto.output.calendar;

import org.jspecify.annotations.NullMarked;
