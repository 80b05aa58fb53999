/// The words of the trade as records: Edition, Section, Entry, Event, Place, Span. Depends on no
/// other package.
@NullMarked
package org.coranto.model;

import org.jspecify.annotations.NullMarked;
