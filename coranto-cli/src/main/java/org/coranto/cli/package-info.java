/**
 * The command line: one command a file, which parses, calls one flow, prints, and ends with a code.
 */
@NullMarked
package org.coranto.cli;

import org.jspecify.annotations.NullMarked;
