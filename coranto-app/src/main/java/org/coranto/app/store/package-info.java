/// The newsletter's database, `.coranto/desk.db`: tips with their history, cached answers and
/// mailbox positions, none of which is published.
@NullMarked
package org.coranto.app.store;

import org.jspecify.annotations.NullMarked;
