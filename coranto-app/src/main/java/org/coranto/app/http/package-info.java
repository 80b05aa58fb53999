/**
 * The only HTTP client. Addresses come from strangers: it asks politely, reads little, waits not
 * long, and goes nowhere that is not public.
 */
@NullMarked
package org.coranto.app.http;

import org.jspecify.annotations.NullMarked;
