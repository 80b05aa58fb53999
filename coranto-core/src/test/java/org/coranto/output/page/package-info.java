@NullMarked
package org.coranto.output.page;

import org.jspecify.annotations.NullMarked;
