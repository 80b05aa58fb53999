/// Opens the next draft and shows its status.
@NullMarked
package org.coranto.app.draft;

import org.jspecify.annotations.NullMarked;
