/// Plain text for output: without characters that formats forbid, and cut to size.
@NullMarked
package org.coranto.output.plain;

import org.jspecify.annotations.NullMarked;
