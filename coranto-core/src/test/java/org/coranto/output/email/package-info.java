@NullMarked
package org.coranto.output.email;

import org.jspecify.annotations.NullMarked;
