/// Checks editions, offline and online, and applies fixes.
@NullMarked
package org.coranto.app.check;

import org.jspecify.annotations.NullMarked;
