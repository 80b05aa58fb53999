/// Gathered events: merging announcements of the same event, and writing events in the newsletter's
/// style.
@NullMarked
package org.coranto.events;

import org.jspecify.annotations.NullMarked;
