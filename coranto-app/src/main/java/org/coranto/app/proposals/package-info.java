/// Receives patches, branches and pull requests.
@NullMarked
package org.coranto.app.proposals;

import org.jspecify.annotations.NullMarked;
