/** One class per verb: what the command line and the newsroom call. */
@NullMarked
package org.coranto.desk.flow;

import org.jspecify.annotations.NullMarked;
