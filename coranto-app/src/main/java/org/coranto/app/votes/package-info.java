/// The distribution's `bin/coranto`, with a fake JDK that prints its arguments.
@NullMarked
package org.coranto.app.votes;

import org.jspecify.annotations.NullMarked;
