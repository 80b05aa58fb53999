/// The words of the trade as records: Edition, Section, Entry, Event, Place, Span. Knows nobody.
@NullMarked
package org.coranto.model;

import org.jspecify.annotations.NullMarked;
