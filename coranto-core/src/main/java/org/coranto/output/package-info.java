/// An edition and its newsletter to artifacts; one file per output, all named in
/// `org.coranto.registry.Outputs`.
@NullMarked
package org.coranto.output;

import org.jspecify.annotations.NullMarked;
