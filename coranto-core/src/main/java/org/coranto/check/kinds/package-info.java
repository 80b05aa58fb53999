/**
 * The house's own rules, written as data: a {@link org.coranto.check.kinds.Kind} is a form of rule,
 * a file of the newsletter fills it in.
 */
@NullMarked
package org.coranto.check.kinds;

import org.jspecify.annotations.NullMarked;
