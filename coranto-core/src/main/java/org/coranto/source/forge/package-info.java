/// Issues, pull requests, commits, releases and new contributors on forges.
@NullMarked
package org.coranto.source.forge;

import org.jspecify.annotations.NullMarked;
