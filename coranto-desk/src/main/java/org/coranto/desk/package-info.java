/** The adapters to the outside world, and the verbs. */
@NullMarked
package org.coranto.desk;

import org.jspecify.annotations.NullMarked;
