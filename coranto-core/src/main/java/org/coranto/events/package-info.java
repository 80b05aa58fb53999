/// Events that are gathered: those from several sources that are one, and how the newsletter writes
/// them.
@NullMarked
package org.coranto.events;

import org.jspecify.annotations.NullMarked;
