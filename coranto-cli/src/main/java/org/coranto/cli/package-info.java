/// The command line: one file for each command, which parses the options, runs one use case, prints
/// the result and returns the exit code.
@NullMarked
package org.coranto.cli;

import org.jspecify.annotations.NullMarked;
