/** One opened newsletter, and what a front door gives it: clock, network, environment. */
@NullMarked
package org.coranto.desk.newsletter;

import org.jspecify.annotations.NullMarked;
