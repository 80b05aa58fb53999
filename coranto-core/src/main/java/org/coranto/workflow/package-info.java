/// Workflow files with which a forge checks what is proposed to a newsletter.
@NullMarked
package org.coranto.workflow;

import org.jspecify.annotations.NullMarked;
