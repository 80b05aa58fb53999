/// Regular reports written by people.
@NullMarked
package org.coranto.source.report;

import org.jspecify.annotations.NullMarked;
