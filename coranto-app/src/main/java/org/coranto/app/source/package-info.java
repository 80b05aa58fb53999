/// Runs sources: executes their HTTP requests, programs and mailbox reads. Also fetches pull
/// requests.
@NullMarked
package org.coranto.app.source;

import org.jspecify.annotations.NullMarked;
