/// Workflow files with which a forge checks proposed changes of a newsletter.
@NullMarked
package org.coranto.workflow;

import org.jspecify.annotations.NullMarked;
