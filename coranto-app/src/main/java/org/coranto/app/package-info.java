/** The adapters to the outside world, and the verbs. */
@NullMarked
package org.coranto.app;

import org.jspecify.annotations.NullMarked;
