/// The short post that announces an edition on Mastodon, on Bluesky and in a forum.
@NullMarked
package org.coranto.output.social;

import org.jspecify.annotations.NullMarked;
