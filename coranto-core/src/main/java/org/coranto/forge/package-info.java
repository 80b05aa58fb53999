/// GitHub, GitLab and Forgejo: items, pull requests and comments, as requests and parsed responses.
@NullMarked
package org.coranto.forge;

import org.jspecify.annotations.NullMarked;
