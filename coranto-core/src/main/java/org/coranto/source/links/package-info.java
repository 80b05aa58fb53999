/// Sites where people submit links and vote for them.
@NullMarked
package org.coranto.source.links;

import org.jspecify.annotations.NullMarked;
