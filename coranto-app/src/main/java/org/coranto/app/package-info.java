/// The types that all adapters and use cases share: errors, obstacles and progress.
@NullMarked
package org.coranto.app;

import org.jspecify.annotations.NullMarked;
