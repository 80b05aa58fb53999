/**
 * What the newsletter remembers and does not publish: tips and what became of them, in one file,
 * {@code .coranto/desk.db}.
 */
@NullMarked
package org.coranto.app.store;

import org.jspecify.annotations.NullMarked;
