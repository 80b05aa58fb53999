/// House rules: checks that a newsletter writes as data.
@NullMarked
package org.coranto.check.house;

import org.jspecify.annotations.NullMarked;
