/// Patches and pull requests, read as entries and turned into edits of the open draft.
@NullMarked
package org.coranto.proposal;

import org.jspecify.annotations.NullMarked;
