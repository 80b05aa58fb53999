@NullMarked
package org.coranto.output.calendar;

import org.jspecify.annotations.NullMarked;
