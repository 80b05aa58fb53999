/// Networks where people post short texts.
@NullMarked
package org.coranto.source.social;

import org.jspecify.annotations.NullMarked;
