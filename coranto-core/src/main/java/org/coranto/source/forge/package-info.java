/// What forges tell of issues, pull requests, commits, releases and newcomers.
@NullMarked
package org.coranto.source.forge;

import org.jspecify.annotations.NullMarked;
