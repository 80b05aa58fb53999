/// Build steps that pack the distribution; not used at run time.
@NullMarked
package org.coranto.cli.dist;

import org.jspecify.annotations.NullMarked;
