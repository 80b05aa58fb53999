/// From an edition and its newsletter to artifacts: the contract that each output implements.
@NullMarked
package org.coranto.output;

import org.jspecify.annotations.NullMarked;
