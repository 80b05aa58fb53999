/// One opened newsletter, and what a front door gives it: clock, network, environment.
@NullMarked
package org.coranto.app.newsletter;

import org.jspecify.annotations.NullMarked;
