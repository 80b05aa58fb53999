/// Who was nominated, who voted for what, and what came of it, so that anybody can count it again.
/// Lists in, a record out.
@NullMarked
package org.coranto.vote;

import org.jspecify.annotations.NullMarked;
