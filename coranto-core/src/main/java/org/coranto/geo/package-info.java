/// Countries, regions, states and cities, and how editions write them.
@NullMarked
package org.coranto.geo;

import org.jspecify.annotations.NullMarked;
