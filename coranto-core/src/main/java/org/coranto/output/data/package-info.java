/// Editions as data for programs: one JSON file for each, an index, and the schemas of both.
@NullMarked
package org.coranto.output.data;

import org.jspecify.annotations.NullMarked;
