/**
 * Does what sources want to be asked of the world: requests, and programs of the newsletter's own.
 */
@NullMarked
package org.coranto.app.source;

import org.jspecify.annotations.NullMarked;
