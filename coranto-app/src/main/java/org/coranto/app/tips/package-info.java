/// Use cases about tips: gather, judge, list, place, drop, hold, undo.
@NullMarked
package org.coranto.app.tips;

import org.jspecify.annotations.NullMarked;
