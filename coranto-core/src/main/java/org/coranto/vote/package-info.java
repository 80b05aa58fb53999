/// Nominations, ballots and results of a vote, in a form that anyone can count again. Lists in, a
/// record out.
@NullMarked
package org.coranto.vote;

import org.jspecify.annotations.NullMarked;
